# The database of an installation: its own cluster, or one given as a URL.
# Sets DB_HOST DB_PORT DB_NAME DB_USER DB_PASSWORD and DB_PARAMETERS.
# shellcheck shell=bash disable=SC2034

readonly DATABASE_URL_FORM="expected postgresql://USER:PASSWORD@HOST:PORT/NAME or jdbc:postgresql://HOST:PORT/NAME?user=..&password=.."

percent_decode() { printf '%b' "${1//%/\\x}"; }

# use_database_url URL: reads either form into DB_*; dies with one sentence on anything else.
use_database_url() {
  local form='^(jdbc:)?postgres(ql)?://(([^:@/]*)(:([^@/]*))?@)?([^]:/?@]+)(:([0-9]+))?/([^?/]+)(\?(.*))?$'
  [[ $1 =~ $form ]] || die "The database URL cannot be read: $DATABASE_URL_FORM."
  DB_USER=$(percent_decode "${BASH_REMATCH[4]}")
  DB_PASSWORD=$(percent_decode "${BASH_REMATCH[6]}")
  DB_HOST=${BASH_REMATCH[7]}
  DB_PORT=${BASH_REMATCH[9]:-5432}
  DB_NAME=$(percent_decode "${BASH_REMATCH[10]}")
  DB_PARAMETERS=""
  use_url_parameters "${BASH_REMATCH[12]}"
  [[ -n $DB_USER ]] || die "The database URL names no user: $DATABASE_URL_FORM."
}

use_url_parameters() {
  local pair pairs=()
  IFS='&' read -r -a pairs <<<"$1"
  for pair in ${pairs[@]+"${pairs[@]}"}; do
    case $pair in
    user=*) DB_USER=$(percent_decode "${pair#*=}") ;;
    password=*) DB_PASSWORD=$(percent_decode "${pair#*=}") ;;
    *) DB_PARAMETERS+=${DB_PARAMETERS:+&}$pair ;;
    esac
  done
}

# use_own_cluster PORT: the role usizo owns its database; postgres is only for making it.
use_own_cluster() {
  DB_HOST=127.0.0.1 DB_PORT=$1 DB_NAME=usizo DB_USER=usizo DB_PARAMETERS=""
  DB_PASSWORD=$(secret database-password)
}

jdbc_url() {
  printf 'jdbc:postgresql://%s:%s/%s%s' "$DB_HOST" "$DB_PORT" "$DB_NAME" "${DB_PARAMETERS:+?$DB_PARAMETERS}"
}

# secret NAME: made once per installation, readable by its owner only.
secret() {
  local file=$DATA/keys/$1
  mkdir -p "$DATA/keys"
  [[ -s $file ]] || random_hex 24 >"$file"
  cat "$file"
}

# in_database PROGRAM ARGUMENTS...: a PostgreSQL client program, pointed at DB_*.
in_database() {
  local program=$1
  shift
  if [[ -n ${PGBIN:-} && -x $PGBIN/$program ]]; then program=$PGBIN/$program; fi
  PGHOST=$DB_HOST PGPORT=$DB_PORT PGDATABASE=$DB_NAME PGUSER=$DB_USER PGPASSWORD=$DB_PASSWORD \
    PGCONNECT_TIMEOUT=5 PSQLRC=/dev/null "$program" "$@" 9>&-
}

# sql STATEMENT: its rows, bare.
sql() { in_database psql -X -w -q -A -t -v ON_ERROR_STOP=1 -c "$1" </dev/null; }

ensure_database_client() {
  if have psql || [[ -n ${PGBIN:-} ]]; then return; fi
  PGBIN=$(postgres_bin any)
  if [[ -n $PGBIN ]]; then return; fi
  apt_install postgresql-client || true
  have psql || die "psql is missing: install PostgreSQL's client (Debian, Ubuntu: apt-get install postgresql-client)."
}

# Connects, and sees to PostGIS; one sentence when either fails.
check_database() {
  local answer where="database $DB_NAME at $DB_HOST:$DB_PORT"
  answer=$(sql 'SELECT 1' 2>&1) ||
    die "Cannot connect to the $where as $DB_USER: $(head -n 1 <<<"$answer" | sed 's/.*FATAL: *//; s/.*failed: *//; s/\.*$//')."
  if [[ -n $(sql "SELECT 1 FROM pg_extension WHERE extname = 'postgis'") ]]; then return; fi
  [[ -n $(sql "SELECT 1 FROM pg_available_extensions WHERE name = 'postgis'") ]] ||
    die "The PostGIS extension is missing on the server of the $where: install it there (Debian, Ubuntu: postgresql-NN-postgis-3)."
  sql 'CREATE EXTENSION postgis WITH SCHEMA public' >/dev/null 2>&1 ||
    die "$DB_USER may not create the extension PostGIS in the $where: run CREATE EXTENSION postgis there as a superuser."
}

# Makes the role, the database and the extension in the own cluster; harmless when they exist.
prepare_own_database() {
  local password=$DB_PASSWORD
  (
    DB_USER=postgres DB_NAME=postgres DB_PASSWORD=$(secret database-superuser-password)
    [[ -n $(sql "SELECT 1 FROM pg_roles WHERE rolname = 'usizo'") ]] ||
      sql "CREATE ROLE usizo LOGIN PASSWORD '$password'"
    [[ -n $(sql "SELECT 1 FROM pg_database WHERE datname = 'usizo'") ]] ||
      sql "CREATE DATABASE usizo OWNER usizo"
    DB_NAME=usizo
    check_database
  )
}
