import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs a request to the after-sales API, and verifies a webhook from it. Java 11 or newer, no dependency.
 *
 * java Sign.java                                    prints the worked signature and what verifying it says
 * java Sign.java https://… <partner-id> whsec_…     sends a signed request
 */
public class Sign {
    /** The v1 signature of exactly these bytes; the timestamp is in seconds since 1970. */
    static String sign(String secret, String id, long timestamp, byte[] body) throws GeneralSecurityException {
        byte[] key = Base64.getDecoder().decode(secret.replaceFirst("^whsec_", ""));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
    }

    /** Whether a webhook is genuine and fresh; the body is the raw bytes as they arrived, before any JSON parser. */
    static boolean verify(String secret, Map<String, String> headers, byte[] body, long now)
            throws GeneralSecurityException {
        long timestamp;
        try {
            timestamp = Long.parseLong(headers.getOrDefault("webhook-timestamp", ""));
        } catch (NumberFormatException none) {
            return false;
        }
        if (timestamp < now - 300 || timestamp > now + 300) return false;
        byte[] expected = sign(secret, headers.getOrDefault("webhook-id", ""), timestamp, body).getBytes(StandardCharsets.UTF_8);
        return Arrays.stream(headers.getOrDefault("webhook-signature", "").split(" "))
                .anyMatch(given -> MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), expected));
    }

    static void send(String base, String partnerId, String secret) throws Exception {
        byte[] body = ("{\"request\":\"repair\",\"country\":\"NL\",\"product\":{\"line\":\"phone\",\"model\":\"Xiaomi 15\","
                + "\"serial\":\"SN-1\"},\"purchase\":{\"channel\":\"retail\"}}").getBytes(StandardCharsets.UTF_8);
        String id = UUID.randomUUID().toString();
        long timestamp = System.currentTimeMillis() / 1000;
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/v1/eligibility-checks"))
                .header("content-type", "application/json")
                .header("partner-id", partnerId)
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(timestamp))
                .header("webhook-signature", sign(secret, id, timestamp, body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        System.out.println(answer.statusCode() + " " + answer.body());
    }

    static void workedSignature() throws GeneralSecurityException {
        String secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
        String id = "msg_p5jXN8AQM9LWM0D4loKWxJek";
        byte[] body = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);
        byte[] tampered = "{\"test\": 2432232315}".getBytes(StandardCharsets.UTF_8);
        String signature = sign(secret, id, 1614265330, body);
        Map<String, String> headers = Map.of(
                "webhook-id", id, "webhook-timestamp", "1614265330", "webhook-signature", "v1,b2xk " + signature);
        System.out.println(signature);
        System.out.println("genuine: " + verify(secret, headers, body, 1614265630));
        System.out.println("stale: " + verify(secret, headers, body, 1614265631));
        System.out.println("tampered: " + verify(secret, headers, tampered, 1614265330));
    }

    public static void main(String[] args) throws Exception {
        if (args.length == 3) send(args[0], args[1], args[2]);
        else workedSignature();
    }
}
// v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
// genuine: true
// stale: false
// tampered: false
