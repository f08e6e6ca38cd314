# The development key pair and the tokens it signs. Production never trusts this key.
# shellcheck shell=bash

readonly DEVELOPMENT_ISSUER=https://development.usizo.invalid
readonly ROLES="customer responder partner agent manager operator service"

private_key() { printf '%s/keys/development-private.pem' "$DATA"; }
public_key() { printf '%s/keys/development-public.pem' "$DATA"; }

ensure_keys() {
  mkdir -p "$DATA/keys"
  if [[ -s $(private_key) && -s $(public_key) ]]; then return; fi
  ensure_openssl
  openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out "$(private_key)" 2>/dev/null
  openssl pkey -in "$(private_key)" -pubout -out "$(public_key)"
}

base64url() { openssl base64 -A | tr '+/' '-_' | tr -d '='; }

# mint ROLE SUBJECT: a signed token for 8 hours on standard output.
mint() {
  local now claims signed
  now=$(date +%s)
  claims=$(printf '{"iss":"%s","sub":"%s","upn":"%s","groups":["%s"],"iat":%d,"exp":%d,"jti":"%s"}' \
    "$DEVELOPMENT_ISSUER" "$2" "$2" "$1" "$now" "$((now + 28800))" "$(random_hex 16)")
  signed=$(printf '%s' '{"alg":"RS256","typ":"JWT","kid":"development"}' | base64url).$(printf '%s' "$claims" | base64url)
  printf '%s.%s\n' "$signed" \
    "$(printf '%s' "$signed" | openssl dgst -sha256 -sign "$(private_key)" -binary | base64url)"
}
