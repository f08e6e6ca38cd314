# Installing what is missing, on Debian and Ubuntu; elsewhere saying exactly what to install.
# shellcheck shell=bash

APT_UPDATED=""

apt_offered() { have apt-get && have apt-cache; }

# Runs a command as root, or fails: this never waits for a password on a pipe.
as_root() {
  if [[ $(id -u) == 0 ]]; then
    "$@"
  elif have sudo && [[ -t 0 ]]; then
    sudo "$@"
  elif have sudo; then
    sudo -n "$@"
  else
    return 1
  fi
}

apt_update() {
  [[ -z $APT_UPDATED ]] || return 0
  note "refreshing the package lists (apt-get update)"
  as_root apt-get -qq update >/dev/null 2>&1 || return 1
  APT_UPDATED=yes
}

# apt_install PACKAGE...: quiet, without questions; its own words only when it fails.
apt_install() {
  local log
  apt_offered || return 1
  apt_update || return 1
  note "installing $* (apt-get install)"
  log=$(mktemp)
  if ! as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get -qq -y --no-install-recommends install "$@" >"$log" 2>&1 </dev/null 9>&-; then
    tail -n 5 "$log" >&2
    rm -f "$log"
    return 1
  fi
  rm -f "$log"
}

ensure_maven() {
  if have mvn; then return; fi
  apt_install maven || true
  have mvn || die "Maven is missing: install Apache Maven 3.8 or newer (Debian, Ubuntu: apt-get install maven)."
}

ensure_openssl() {
  if have openssl; then return; fi
  apt_install openssl || true
  have openssl || die "openssl is missing: install it (Debian, Ubuntu: apt-get install openssl)."
}

ensure_chromium() {
  if have chromium || have chromium-browser || have google-chrome; then return; fi
  apt_install chromium fonts-dejavu-core || true
  have chromium || die "Chromium is missing: install it (Debian: apt-get install chromium), or run ops/test --fast."
}
