#!/usr/bin/env bash
# The life of an installation: up, up again, killed, backed up, forgotten, restored, down.
source "$(dirname "${BASH_SOURCE[0]}")/lib/scratch-installation.sh"

alive() { [[ -d /proc/$(cut -d' ' -f1 "$DATA/run/$1.pid") ]]; }
pid_of() { cut -d' ' -f1 "$DATA/run/$1.pid"; }

press() { request POST /api/v1/alerts "" "{\"kind\":\"ROAD\",\"note\":\"$1\"}"; }

reference_of() { sed -n 's/.*"reference":"\([^"]*\)".*/\1/p'; }

finds() { request GET "/api/v1/cases?q=$1" "$("$OPS/token" manager)" "" | grep -q "\"$1\""; }

"$OPS/up" --port "$PORT" --no-demo >/dev/null
passed "up starts everything"

server=$(pid_of server)
refuses_other_port=$("$OPS/up" --port 45000 --no-demo 2>&1) && fail "a second port was accepted"
[[ $refuses_other_port == *"already running on port $PORT"* ]] || fail "said: $refuses_other_port"
"$OPS/up" --no-demo >/dev/null
[[ $(pid_of server) == "$server" ]] || fail "up again started another server"
passed "up again changes nothing"

taken=$((PORT))
USIZO_OPS_DATA=$INSTALLATION/other refuses 1 "is taken by another program" "$OPS/up" --port "$taken"
passed "a taken port is named"

reference=$(press "before the crash" | reference_of)
[[ -n $reference ]] || fail "a press was not acknowledged"
kill -KILL "$server" "$(pid_of postgres)"
"$OPS/up" --no-demo >/dev/null
finds "$reference" || fail "$reference is gone after kill -9"
passed "what was acknowledged survives kill -9 of server and database"

"$OPS/backup" "$INSTALLATION/backup" >/dev/null
refuses 1 "exists" "$OPS/backup" "$INSTALLATION/backup"
later=$(press "after the backup" | reference_of)
refuses 1 "--replace" "$OPS/restore" "$INSTALLATION/backup"
passed "a backup is written once, a restore asks first"

"$OPS/restore" "$INSTALLATION/backup" --replace >/dev/null
finds "$reference" || fail "$reference is gone after the restore"
finds "$later" && fail "$later came after the backup and is still there"
passed "a restore brings back the moment of the backup"

"$OPS/down" --forget >/dev/null
[[ ! -e $DATA ]] || fail "$DATA is still there"
"$OPS/up" --port "$PORT" --no-demo >/dev/null
"$OPS/restore" "$INSTALLATION/backup" --replace >/dev/null
finds "$reference" || fail "$reference is gone after the restore into a fresh installation"
passed "a backup restores into a fresh installation"

"$OPS/down" >/dev/null
for port in "$PORT" $((PORT + 10)) $((PORT + 20)); do
  (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && fail "port $port still answers after down"
done
passed "down leaves nothing behind"
