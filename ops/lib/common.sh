# Sourced by every command in ops/: where things are, how they speak, how they end.
# shellcheck shell=bash

set -euo pipefail
umask 077

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
DATA=${USIZO_OPS_DATA:-$ROOT/.usizo}
readonly ROOT

say() { printf '%s\n' "$*"; }
note() { printf '  %s\n' "$*"; }
warn() { printf '%s\n' "$*" >&2; }

# One sentence, then out. Exit 1 unless a code comes first: die [-CODE] SENTENCE
die() {
  local code=1
  if [[ ${1:-} =~ ^-([0-9]+)$ ]]; then
    code=${BASH_REMATCH[1]}
    shift
  fi
  warn "$*"
  exit "$code"
}

# The text between the two marks at the top of a command is its help.
help_of() { sed -n '/^#:/s/^#:\{1\} \{0,1\}//p' "$1"; }

need_value() { [[ $# -ge 2 && -n ${2:-} ]] || die -2 "$1 needs a value; see --help."; }

absolute() {
  case $1 in
  /*) printf '%s' "$1" ;;
  *) printf '%s/%s' "$PWD" "$1" ;;
  esac
}

have() { command -v "$1" >/dev/null 2>&1; }

random_hex() { od -An -N"$1" -tx1 /dev/urandom | tr -d ' \n'; }

port_answers() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# A free port between $1 and $1 + 2000.
free_port() {
  local port tries=0
  while ((tries++ < 200)); do
    port=$(($1 + RANDOM % 2000))
    if has_room "$port"; then
      printf '%s' "$port"
      return
    fi
  done
  die "No free port found between $1 and $(($1 + 2000))."
}

# Whether a port and those that ops/up derives from it (a second node, FCM double, PostgreSQL) are free.
has_room() {
  local beside
  for beside in 0 1 10 20; do
    if port_answers "$(($1 + beside))"; then return 1; fi
  done
}

# The status line's number for a GET on loopback, or 000. No curl needed.
http_status() {
  local port=$1 path=$2 line=""
  {
    exec 3<>"/dev/tcp/127.0.0.1/$port" || {
      printf 000
      return
    }
    printf 'GET %s HTTP/1.0\r\nHost: 127.0.0.1:%s\r\nConnection: close\r\n\r\n' "$path" "$port" >&3
    read -r -t 5 line <&3 || true
    exec 3>&-
  } 2>/dev/null
  [[ $line =~ ^HTTP/[0-9.]+\ ([0-9]{3}) ]] && printf '%s' "${BASH_REMATCH[1]}" || printf 000
}

# What up remembers for the other commands (ports, database), as NAME=value lines.
setting() {
  local file=$DATA/run/settings
  [[ -f $file ]] || return 0
  sed -n "s/^$1=//p" "$file" | tail -n 1
}
