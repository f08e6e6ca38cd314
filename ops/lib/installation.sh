# The installation that up made, as backup and restore need it. Sets DB_*, PGBIN.
# shellcheck shell=bash

use_installation() {
  local database
  [[ -f $DATA/run/settings ]] || die "There is no installation in $DATA: run ops/up first."
  database=$(setting database)
  if [[ -n $database ]]; then
    use_database_url "$database"
  else
    use_own_cluster "$(setting database_port)"
  fi
  PGBIN=$(postgres_bin any)
  sql 'SELECT 1' >/dev/null 2>&1 || die "The database of $DATA does not answer: run ops/up first."
}
