"""Signs a request to the after-sales API, and verifies a webhook from it. Python 3.9 or newer, standard library only.

python3 sign.py                                    prints the worked signature and what verifying it says
python3 sign.py https://… <partner-id> whsec_…     sends a signed request
"""

import base64
import hashlib
import hmac
import sys
import time
import urllib.error
import urllib.request
import uuid


def sign(secret: str, id: str, timestamp: int, body: bytes) -> str:
    """The v1 signature of exactly these bytes. The timestamp is in seconds since 1970."""
    key = base64.b64decode(secret.removeprefix("whsec_"))
    digest = hmac.new(key, f"{id}.{timestamp}.".encode() + body, hashlib.sha256).digest()
    return "v1," + base64.b64encode(digest).decode()


def verify(secret: str, headers: dict, body: bytes, now: float) -> bool:
    """Whether a webhook is genuine and fresh. The body is the raw bytes as they arrived, before any JSON parser."""
    try:
        timestamp = int(headers["webhook-timestamp"])
    except (KeyError, ValueError):
        return False
    if abs(now - timestamp) > 300:
        return False
    expected = sign(secret, headers.get("webhook-id", ""), timestamp, body).encode()
    given = headers.get("webhook-signature", "").encode().split(b" ")
    return any(hmac.compare_digest(each, expected) for each in given)


def send(base: str, partner_id: str, secret: str) -> None:
    body = (
        b'{"request":"repair","country":"NL","product":{"line":"phone","model":"Xiaomi 15","serial":"SN-1"},'
        b'"purchase":{"channel":"retail"}}'
    )
    id, timestamp = str(uuid.uuid4()), int(time.time())
    headers = {
        "content-type": "application/json",
        "partner-id": partner_id,
        "webhook-id": id,
        "webhook-timestamp": str(timestamp),
        "webhook-signature": sign(secret, id, timestamp, body),
    }
    request = urllib.request.Request(f"{base}/v1/eligibility-checks", data=body, headers=headers, method="POST")
    try:
        with urllib.request.urlopen(request) as answer:
            print(answer.status, answer.read().decode())
    except urllib.error.HTTPError as problem:
        print(problem.code, problem.read().decode())


def worked_signature() -> None:
    secret, id = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "msg_p5jXN8AQM9LWM0D4loKWxJek"
    body = b'{"test": 2432232314}'
    signature = sign(secret, id, 1614265330, body)
    headers = {
        "webhook-id": id,
        "webhook-timestamp": "1614265330",
        "webhook-signature": f"v1,b2xk {signature}",
    }
    print(signature)
    print("genuine:", str(verify(secret, headers, body, 1614265630)).lower())
    print("stale:", str(verify(secret, headers, body, 1614265631)).lower())
    print("tampered:", str(verify(secret, headers, b'{"test": 2432232315}', 1614265330)).lower())


if len(sys.argv) == 4:
    send(*sys.argv[1:])
else:
    worked_signature()
# v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
# genuine: true
# stale: false
# tampered: false
