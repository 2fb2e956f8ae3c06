#!/usr/bin/env bash
# Signs a request to the after-sales API and sends it with curl; verifies a webhook. Needs bash, openssl and curl.
#
#   BASE=https://… PARTNER_ID=… SECRET=whsec_… bash sign.sh POST /v1/eligibility-checks check.json
#   bash sign.sh        prints the worked signature and what verifying it says
set -euo pipefail

# sign SECRET ID TIMESTAMP BODY_FILE: the v1 signature of exactly the bytes in the file
sign() {
  local key
  key=$(printf '%s' "${1#whsec_}" | openssl base64 -d -A | od -An -v -tx1 | tr -d ' \n')
  { printf '%s.%s.' "$2" "$3"; cat "$4"; } | openssl dgst -sha256 -mac HMAC -macopt "hexkey:$key" -binary |
    openssl base64 -A | sed 's/^/v1,/'
}

# verify SECRET ID TIMESTAMP SIGNATURES BODY_FILE NOW: true when one of the signatures is genuine and fresh
verify() {
  local expected age=$(($6 - $3))
  expected=$(sign "$1" "$2" "$3" "$5")
  if ((age > 300 || age < -300)); then echo false; return; fi
  case " $4 " in *" $expected "*) echo true ;; *) echo false ;; esac
}

body=$(mktemp)
trap 'rm -f "$body"' EXIT

if (($# > 0)); then
  if [ -n "${3:-}" ]; then cat "$3" >"$body"; fi
  id=$(openssl rand -hex 16)
  timestamp=$(date +%s)
  curl --silent --show-error --include --write-out '\n' --request "$1" "$BASE$2" --data-binary "@$body" \
    --header 'content-type: application/json' --header "partner-id: $PARTNER_ID" --header "webhook-id: $id" \
    --header "webhook-timestamp: $timestamp" --header "webhook-signature: $(sign "$SECRET" "$id" "$timestamp" "$body")"
  exit
fi

secret=whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw
id=msg_p5jXN8AQM9LWM0D4loKWxJek
printf '{"test": 2432232314}' >"$body"
signature=$(sign "$secret" "$id" 1614265330 "$body")
echo "$signature"
echo "genuine: $(verify "$secret" "$id" 1614265330 "v1,b2xk $signature" "$body" 1614265630)"
echo "stale: $(verify "$secret" "$id" 1614265330 "$signature" "$body" 1614265631)"
printf '{"test": 2432232315}' >"$body"
echo "tampered: $(verify "$secret" "$id" 1614265330 "$signature" "$body" 1614265330)"
# v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
# genuine: true
# stale: false
# tampered: false
