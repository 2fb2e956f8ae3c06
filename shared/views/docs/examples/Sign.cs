// Signs a request to the after-sales API, and verifies a webhook from it. .NET 8 or newer, no package: as the Program.cs of
// `dotnet new console`, or with .NET 10 as it is.
//
//   dotnet run Sign.cs                                     prints the worked signature and what verifying it says
//   dotnet run Sign.cs -- https://… <partner-id> whsec_…   sends a signed request
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net.Http;
using System.Security.Cryptography;
using System.Text;

if (args.Length == 3)
{
    var sent = Encoding.UTF8.GetBytes(
        "{\"request\":\"repair\",\"country\":\"NL\",\"product\":{\"line\":\"phone\",\"model\":\"Xiaomi 15\",\"serial\":\"SN-1\"}," +
        "\"purchase\":{\"channel\":\"retail\"}}");
    var messageId = Guid.NewGuid().ToString();
    var sentAt = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
    using var request = new HttpRequestMessage(HttpMethod.Post, args[0] + "/v1/eligibility-checks");
    request.Content = new ByteArrayContent(sent);
    request.Content.Headers.Add("content-type", "application/json");
    request.Headers.Add("partner-id", args[1]);
    request.Headers.Add("webhook-id", messageId);
    request.Headers.Add("webhook-timestamp", sentAt.ToString(CultureInfo.InvariantCulture));
    request.Headers.Add("webhook-signature", Signature.Sign(args[2], messageId, sentAt, sent));
    using var answer = await new HttpClient().SendAsync(request);
    Console.WriteLine($"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
    return;
}

const string secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const string id = "msg_p5jXN8AQM9LWM0D4loKWxJek";
var body = Encoding.UTF8.GetBytes("{\"test\": 2432232314}");
var tampered = Encoding.UTF8.GetBytes("{\"test\": 2432232315}");
var signature = Signature.Sign(secret, id, 1614265330, body);
var headers = new Dictionary<string, string>
{
    ["webhook-id"] = id,
    ["webhook-timestamp"] = "1614265330",
    ["webhook-signature"] = "v1,b2xk " + signature,
};
string Verified(byte[] bytes, long now) => Signature.Verify(secret, headers, bytes, now) ? "true" : "false";
Console.WriteLine(signature);
Console.WriteLine("genuine: " + Verified(body, 1614265630));
Console.WriteLine("stale: " + Verified(body, 1614265631));
Console.WriteLine("tampered: " + Verified(tampered, 1614265330));

static class Signature
{
    /// <summary>The v1 signature of exactly these bytes; the timestamp is in seconds since 1970.</summary>
    public static string Sign(string secret, string id, long timestamp, byte[] body)
    {
        var key = Convert.FromBase64String(secret.StartsWith("whsec_", StringComparison.Ordinal) ? secret[6..] : secret);
        var signed = Encoding.UTF8.GetBytes(FormattableString.Invariant($"{id}.{timestamp}.")).Concat(body).ToArray();
        return "v1," + Convert.ToBase64String(HMACSHA256.HashData(key, signed));
    }

    /// <summary>Whether a webhook is genuine and fresh; the body is the raw bytes as they arrived.</summary>
    public static bool Verify(string secret, IReadOnlyDictionary<string, string> headers, byte[] body, long now)
    {
        if (!long.TryParse(headers.GetValueOrDefault("webhook-timestamp"), NumberStyles.None, CultureInfo.InvariantCulture, out var timestamp)) return false;
        if (timestamp < now - 300 || timestamp > now + 300) return false;
        var expected = Encoding.UTF8.GetBytes(Sign(secret, headers.GetValueOrDefault("webhook-id") ?? "", timestamp, body));
        return (headers.GetValueOrDefault("webhook-signature") ?? "").Split(' ')
            .Any(given => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), expected));
    }
}
// v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
// genuine: true
// stale: false
// tampered: false
