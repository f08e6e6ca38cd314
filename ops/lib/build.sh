# Builds the WAR and the ops tools, only when a source changed since the last build.
# shellcheck shell=bash

readonly WAR=$ROOT/api/target/usizo
readonly OPS_CLASSES=$ROOT/ops/target/classes
readonly OPS_LIBRARIES=$ROOT/ops/target/lib
readonly BUILD_STAMP=$ROOT/api/target/usizo.sources

sources_hash() {
  (
    cd "$ROOT"
    find pom.xml .mvn ./*/pom.xml ./*/src/main -type f -print0 | LC_ALL=C sort -z |
      xargs -0 sha256sum | sha256sum | cut -d' ' -f1
  )
}

is_built() {
  [[ -d $WAR/WEB-INF && -d $OPS_CLASSES && -n $(payara_jar) && -r $BUILD_STAMP && $(<"$BUILD_STAMP") == "$1" ]]
}

payara_jar() { find "$OPS_LIBRARIES" -name 'payara-micro-*.jar' 2>/dev/null | LC_ALL=C sort | tail -n 1; }

ops_classpath() { printf '%s:%s/*' "$OPS_CLASSES" "$OPS_LIBRARIES/java"; }

# Runs Maven in the checkout; what it prints is shown only when it fails.
quiet_maven() {
  local log=$ROOT/target/build.log
  mkdir -p "$ROOT/target"
  if ! (cd "$ROOT" && mvn -B -ntp "$@" >"$log" 2>&1 </dev/null 9>&-); then
    grep -E '^\[ERROR\]' "$log" | head -n 20 >&2 || tail -n 20 "$log" >&2
    die "The build failed; all of it stands in target/build.log."
  fi
}

ensure_built() {
  local hash
  hash=$(sources_hash)
  if is_built "$hash"; then return; fi
  ensure_maven
  say "Building (the first time this fetches libraries and takes some minutes)."
  (
    umask 022
    quiet_maven -DskipTests -DskipGates package
    printf '%s\n' "$hash" >"$BUILD_STAMP"
  )
}
