#!/usr/bin/env bash
# The pages in a browser against a server that runs: LivePagesIT.
source "$(dirname "${BASH_SOURCE[0]}")/lib/scratch-installation.sh"

"$OPS/up" --port "$PORT" --no-demo >/dev/null
(
  source "$OPS/lib/common.sh"
  for part in process packages jdk; do source "$OPS/lib/$part.sh"; done
  ensure_jdk
  cd "$ROOT" && mvn -B -ntp -o -q -Pbrowser -pl api -am -DskipGates -DskipUnitTests \
    -Dit.test=LivePagesIT -Dfailsafe.failIfNoSpecifiedTests=false \
    "-Dusizo.test.installation=$DATA" -Dusizo.it.database= verify </dev/null
) || fail "the pages and the server do not understand each other"
passed "people get through the pages to the end, on the real server"
