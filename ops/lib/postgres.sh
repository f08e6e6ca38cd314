# A private PostgreSQL cluster with PostGIS: own directory, unprivileged owner, loopback only.
# shellcheck shell=bash

readonly POSTGIS_HINT="PostgreSQL 14 or newer with PostGIS 3 (Debian, Ubuntu: apt-get install postgresql postgresql-15-postgis-3, with your version's number)"

# The bin directory of the newest server that has PostGIS; with "any", of the newest server.
postgres_bin() {
  local bin found=""
  while IFS= read -r bin; do
    [[ -x $bin/initdb && -x $bin/pg_ctl ]] || continue
    if [[ ${1:-} == any ]] || has_postgis "$bin"; then found=$bin; fi
  done < <(
    if have pg_config; then pg_config --bindir; fi
    find /usr/lib/postgresql -mindepth 2 -maxdepth 2 -name bin 2>/dev/null | sort -t/ -k5 -n
  )
  printf '%s' "$found"
}

has_postgis() {
  local share version
  version=$(basename "$(dirname "$1")")
  for share in "/usr/share/postgresql/$version" "$("$1/pg_config" --sharedir 2>/dev/null || true)"; do
    if [[ -n $share && -f $share/extension/postgis.control ]]; then return 0; fi
  done
  return 1
}

# Installs without the cluster that Debian would start on its own.
install_postgres() {
  local own=/etc/postgresql-common/createcluster.d/usizo.conf bin
  apt_offered || return 0
  as_root mkdir -p "$(dirname "$own")" 2>/dev/null || return 0
  printf 'create_main_cluster = false\n' | as_root tee "$own" >/dev/null
  if [[ -z $(postgres_bin any) ]]; then apt_install postgresql || true; fi
  bin=$(postgres_bin any)
  if [[ -n $bin ]] && ! has_postgis "$bin"; then
    apt_install "postgresql-$(basename "$(dirname "$bin")")-postgis-3" || true
  fi
  as_root rm -f "$own"
}

# Sets PGBIN.
ensure_postgres() {
  PGBIN=$(postgres_bin)
  if [[ -n $PGBIN ]]; then return; fi
  install_postgres
  PGBIN=$(postgres_bin)
  if [[ -n $PGBIN ]]; then return; fi
  [[ -z $(postgres_bin any) ]] || die "The PostGIS extension is missing: install $POSTGIS_HINT."
  die "PostgreSQL is missing: install $POSTGIS_HINT."
}

# Runs a command as the owner of the cluster: root may not run PostgreSQL.
as_postgres() {
  if [[ $(id -u) != 0 ]]; then
    (cd / && "$@" 9>&-)
  elif have runuser; then
    (cd / && runuser -u postgres -- "$@" 9>&-)
  elif have setpriv; then
    (cd / && setpriv --reuid=postgres --regid=postgres --init-groups "$@" 9>&-)
  else
    (cd / && su postgres -s /bin/sh -c "$(printf '%q ' "$@")" 9>&-)
  fi
}

# own_directory DIR: makes it, gives it to the cluster's owner; fails if that user cannot reach it.
own_directory() {
  mkdir -p "$1"
  if [[ $(id -u) == 0 ]]; then
    id postgres >/dev/null 2>&1 || die "PostgreSQL needs an unprivileged user: create the user 'postgres', or run this as one."
    chown postgres "$1"
  fi
  as_postgres test -w "$1" 2>/dev/null
}

# Where the cluster of this installation lives: in DATA, unless its owner cannot get there.
cluster_directory() {
  local inside=$DATA/postgres outside
  if [[ -f $DATA/postgres.path ]]; then
    cat "$DATA/postgres.path"
    return
  fi
  if own_directory "$inside"; then
    printf '%s' "$inside"
    return
  fi
  rmdir "$inside" 2>/dev/null || true
  outside=/var/lib/usizo/$(printf '%s' "$DATA" | sha256sum | cut -c1-12)
  (umask 022 && mkdir -p /var/lib/usizo)
  own_directory "$outside" || die "The user 'postgres' can write neither to $inside nor to $outside."
  printf '%s' "$outside" >"$DATA/postgres.path"
  warn "  the user 'postgres' cannot reach $DATA, so the database lives in $outside"
  printf '%s' "$outside"
}

# create_cluster DIR PASSWORD: superuser postgres; one password over loopback, no trust.
create_cluster() {
  local password_file
  password_file=$(as_postgres mktemp)
  printf '%s\n' "$2" | as_postgres tee "$password_file" >/dev/null
  as_postgres "$PGBIN/initdb" -D "$1" -U postgres -E UTF8 --no-locale -A scram-sha-256 \
    --pwfile="$password_file" >"$DATA/log/initdb.log" 2>&1 || {
    tail -n 5 "$DATA/log/initdb.log" >&2
    die "The database could not be created in $1."
  }
  as_postgres rm -f "$password_file"
  printf "include_if_exists = 'usizo.conf'\n" | as_postgres tee -a "$1/postgresql.conf" >/dev/null
}

# What differs from PostgreSQL's defaults. Nothing here trades safety for speed.
cluster_settings() {
  cat <<CONF
listen_addresses = '127.0.0.1'
port = $1
unix_socket_directories = ''
max_connections = 100
fsync = on
synchronous_commit = on
full_page_writes = on
random_page_cost = 1.1
jit = off
shared_buffers = '128MB'
max_wal_size = '1GB'
idle_in_transaction_session_timeout = '60s'
timezone = 'UTC'
log_timezone = 'UTC'
# statements may carry what people wrote; they stay out of the log
log_min_error_statement = panic
log_parameter_max_length_on_error = 0
CONF
}

# A postmaster that was killed is in its successor's way until the system has forgotten it.
await_no_postmaster() {
  local pid tenths=100
  pid=$(cluster_pid "$1")
  while [[ -n $pid && -d /proc/$pid && -z $(process_start "$pid") ]] && ((tenths-- > 0)); do sleep 0.1; done
}

# start_cluster DIR PORT
start_cluster() {
  await_no_postmaster "$1"
  cluster_settings "$2" | as_postgres tee "$1/usizo.conf" >/dev/null
  as_postgres "$PGBIN/pg_ctl" -D "$1" -l "$1/server.log" -w -t 60 start >/dev/null 2>&1 || {
    as_postgres tail -n 5 "$1/server.log" >&2 || true
    die "PostgreSQL did not start; its log is $1/server.log."
  }
}

cluster_pid() { as_postgres head -n 1 "$1/postmaster.pid" 2>/dev/null || true; }

stop_cluster() { as_postgres "$PGBIN/pg_ctl" -D "$1" -m fast -w -t 30 stop >/dev/null 2>&1 || true; }

# psql_to URL ARGUMENTS...: never reads the user's own .psqlrc, never asks for a password.
psql_to() {
  local url=$1
  shift
  PGCONNECT_TIMEOUT=5 psql -X -w -q -v ON_ERROR_STOP=1 "$url" "$@" </dev/null
}
