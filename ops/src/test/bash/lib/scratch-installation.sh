# For the tests of the commands: a scratch installation and plain assertions.
# shellcheck shell=bash
set -euo pipefail

OPS=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../../.." && pwd -P)
INSTALLATION=$(mktemp -d "${TMPDIR:-/tmp}/usizo-commands.XXXXXX")
chmod 711 "$INSTALLATION"
DATA=$INSTALLATION/data
PORT=$((30000 + RANDOM % 2000))
export USIZO_OPS_DATA=$DATA
unset USIZO_FCM_SERVICE_ACCOUNT

clean_up() {
  "$OPS/down" --forget >/dev/null 2>&1 || true
  rm -rf "$INSTALLATION"
}
trap clean_up EXIT

passed() { printf '  ok  %s\n' "$*"; }

fail() {
  printf '  FAILED  %s\n' "$*" >&2
  exit 1
}

# refuses CODE WORDS COMMAND...: ends with CODE and one line that contains WORDS.
refuses() {
  local code=$1 words=$2 output actual=0
  shift 2
  output=$("$@" 2>&1) || actual=$?
  [[ $actual == "$code" ]] || fail "$* ended with $actual instead of $code: $output"
  [[ $output == *"$words"* ]] || fail "$* did not say '$words' but: $output"
  [[ $(wc -l <<<"$output") == 1 ]] || fail "$* said more than one sentence: $output"
}

# post PATH ROLE BODY: the answer's body.
post() {
  local token
  token=$("$OPS/token" "$2")
  request POST "$1" "$token" "$3"
}

# request METHOD PATH TOKEN BODY, without curl.
request() {
  exec 3<>"/dev/tcp/127.0.0.1/$PORT"
  printf '%s %s HTTP/1.0\r\nHost: 127.0.0.1\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\nContent-Length: %s\r\n\r\n%s' \
    "$1" "$2" "$3" "${#4}" "$4" >&3
  sed '1,/^\r$/d' <&3
  exec 3>&-
}
