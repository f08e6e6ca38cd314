#!/usr/bin/env bash
# One clear sentence and the right exit code for what goes wrong most often. Starts no server.
source "$(dirname "${BASH_SOURCE[0]}")/lib/scratch-installation.sh"

for command in up down token test backup restore demo; do
  [[ -n $("$OPS/$command" --help) ]] || fail "ops/$command --help is empty"
done
passed "every command explains itself"

refuses 2 "Unknown argument" "$OPS/up" --prot 1
refuses 2 "--port is a number" "$OPS/up" --port 70000
refuses 2 "one of customer" "$OPS/token" king
refuses 1 "run ops/up first" "$OPS/token" agent
refuses 1 "run ops/up first" "$OPS/backup" "$INSTALLATION/file"
refuses 1 "cannot be read" "$OPS/restore" "$INSTALLATION/file"
passed "wrong arguments are refused"

refuses 1 "cannot be read" "$OPS/up" --port "$PORT" --database nonsense
refuses 1 "Cannot connect to the database care at 127.0.0.1:1" \
  "$OPS/up" --port "$PORT" --database postgresql://me:secret@127.0.0.1:1/care
passed "a broken database URL is named, without its password"

refuses 1 "development only" env USIZO_MODE=production "$OPS/token" agent
passed "production gets no tokens"

if [[ -n ${USIZO_TAKEN_PORT:-} ]]; then
  refuses 1 "is taken by another program" "$OPS/up" --port "$USIZO_TAKEN_PORT"
  passed "a taken port is named"
fi
