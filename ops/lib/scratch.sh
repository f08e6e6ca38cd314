# A throw-away PostgreSQL for tests: fast instead of safe, superuser usizo, no password, loopback.
# shellcheck shell=bash

SCRATCH=""

# Sets SCRATCH and SCRATCH_URL. The caller traps EXIT with drop_scratch_database.
start_scratch_database() {
  local port
  ensure_postgres
  SCRATCH=$(mktemp -d "${TMPDIR:-/tmp}/usizo-test.XXXXXX")
  chmod 711 "$SCRATCH"
  own_directory "$SCRATCH/postgres" ||
    die "The user 'postgres' cannot reach $SCRATCH: set TMPDIR to a directory that everybody may enter."
  as_postgres "$PGBIN/initdb" -D "$SCRATCH/postgres" -U usizo -E UTF8 --no-locale -A trust \
    --no-sync >"$SCRATCH/initdb.log" 2>&1 || die "initdb failed: $(tail -n 1 "$SCRATCH/initdb.log")"
  port=$(free_port 20000)
  scratch_settings "$port" | as_postgres tee -a "$SCRATCH/postgres/postgresql.conf" >/dev/null
  as_postgres "$PGBIN/pg_ctl" -D "$SCRATCH/postgres" -l "$SCRATCH/postgres/server.log" -w start >/dev/null ||
    die "The test database did not start: $(as_postgres tail -n 1 "$SCRATCH/postgres/server.log")"
  SCRATCH_URL="jdbc:postgresql://127.0.0.1:$port/postgres?user=usizo"
}

scratch_settings() {
  cat <<CONF
listen_addresses = '127.0.0.1'
port = $1
unix_socket_directories = ''
max_connections = 300
shared_buffers = '256MB'
fsync = off
synchronous_commit = off
full_page_writes = off
random_page_cost = 1.1
jit = off
CONF
}

drop_scratch_database() {
  if [[ -z $SCRATCH ]]; then return; fi
  as_postgres "$PGBIN/pg_ctl" -D "$SCRATCH/postgres" -m immediate -w stop >/dev/null 2>&1 || true
  rm -rf "$SCRATCH"
  SCRATCH=""
}
