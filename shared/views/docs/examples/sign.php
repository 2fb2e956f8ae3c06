<?php
// Signs a request to the after-sales API, and verifies a webhook from it. PHP 8.0 or newer, no package.
//
//   php sign.php                                    prints the worked signature and what verifying it says
//   php sign.php https://… <partner-id> whsec_…     sends a signed request
declare(strict_types=1);

/** The v1 signature of exactly these bytes; the timestamp is in seconds since 1970. */
function sign(string $secret, string $id, int $timestamp, string $body): string
{
    $key = base64_decode(preg_replace('/^whsec_/', '', $secret), true);
    return 'v1,' . base64_encode(hash_hmac('sha256', "$id.$timestamp.$body", $key, true));
}

/** Whether a webhook is genuine and fresh; the body is the raw bytes: file_get_contents('php://input'). */
function verify(string $secret, array $headers, string $body, int $now): bool
{
    $timestamp = $headers['webhook-timestamp'] ?? '';
    if (preg_match('/^\d{1,12}$/D', $timestamp) !== 1 || abs($now - (int) $timestamp) > 300) {
        return false;
    }
    $expected = sign($secret, $headers['webhook-id'] ?? '', (int) $timestamp, $body);
    foreach (explode(' ', $headers['webhook-signature'] ?? '') as $given) {
        if (hash_equals($expected, $given)) {
            return true;
        }
    }
    return false;
}

function send(string $base, string $partnerId, string $secret): void
{
    $body = '{"request":"repair","country":"NL","product":{"line":"phone","model":"Xiaomi 15","serial":"SN-1"},'
        . '"purchase":{"channel":"retail"}}';
    $id = bin2hex(random_bytes(16));
    $timestamp = time();
    $headers = [
        'content-type: application/json',
        "partner-id: $partnerId",
        "webhook-id: $id",
        "webhook-timestamp: $timestamp",
        'webhook-signature: ' . sign($secret, $id, $timestamp, $body),
    ];
    $http = ['method' => 'POST', 'header' => $headers, 'content' => $body, 'ignore_errors' => true];
    $answer = file_get_contents("$base/v1/eligibility-checks", false, stream_context_create(['http' => $http]));
    echo $http_response_header[0], ' ', $answer, "\n";
}

function workedSignature(): void
{
    $secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
    $id = 'msg_p5jXN8AQM9LWM0D4loKWxJek';
    $body = '{"test": 2432232314}';
    $signature = sign($secret, $id, 1614265330, $body);
    $headers = [
        'webhook-id' => $id,
        'webhook-timestamp' => '1614265330',
        'webhook-signature' => "v1,b2xk $signature",
    ];
    echo $signature, "\n";
    echo 'genuine: ', var_export(verify($secret, $headers, $body, 1614265630), true), "\n";
    echo 'stale: ', var_export(verify($secret, $headers, $body, 1614265631), true), "\n";
    echo 'tampered: ', var_export(verify($secret, $headers, '{"test": 2432232315}', 1614265330), true), "\n";
}

if ($argc === 4) {
    send($argv[1], $argv[2], $argv[3]);
} else {
    workedSignature();
}
// v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
// genuine: true
// stale: false
// tampered: false
