# Finds a JDK 21 or newer and exports it as JAVA_HOME; the default java may be older.
# shellcheck shell=bash

readonly OLDEST_JDK=21

# The feature version (21, 25, ...) of the JDK in a directory; 0 if there is no compiler in it.
jdk_version() {
  local version
  [[ -x $1/bin/javac ]] || {
    printf 0
    return
  }
  if [[ -r $1/release ]]; then
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  else
    version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
  fi
  printf '%s' "${version:-0}"
}

newest_installed_jdk() {
  local home version best=0 found=""
  for home in /usr/lib/jvm/*/; do
    home=${home%/}
    version=$(jdk_version "$home")
    if ((version >= OLDEST_JDK && version > best)); then
      best=$version
      found=$home
    fi
  done
  printf '%s' "$found"
}

jdk_on_path() {
  local javac home
  javac=$(command -v javac) || return 0
  home=$(dirname "$(dirname "$(readlink -f "$javac")")")
  if (($(jdk_version "$home") >= OLDEST_JDK)); then printf '%s' "$home"; fi
}

# The lowest openjdk-N-jdk-headless that the distribution offers from 21 on.
jdk_package() {
  apt-cache search --names-only '^openjdk-[0-9]+-jdk-headless$' 2>/dev/null |
    cut -d' ' -f1 | sort -t- -k2 -n |
    while IFS= read -r package; do
      if (($(cut -d- -f2 <<<"$package") >= OLDEST_JDK)); then
        printf '%s' "$package"
        break
      fi
    done
}

install_jdk() {
  local package
  if ! apt_offered; then return 0; fi
  say "No JDK $OLDEST_JDK or newer found."
  apt_update || return 0
  package=$(jdk_package)
  if [[ -n $package ]]; then apt_install "$package" || true; fi
}

ensure_jdk() {
  local home=""
  if [[ -n ${JAVA_HOME:-} ]] && (($(jdk_version "$JAVA_HOME") >= OLDEST_JDK)); then home=$JAVA_HOME; fi
  [[ -n $home ]] || home=$(newest_installed_jdk)
  [[ -n $home ]] || home=$(jdk_on_path)
  if [[ -z $home ]]; then
    install_jdk
    home=$(newest_installed_jdk)
  fi
  [[ -n $home ]] || die -2 "No JDK $OLDEST_JDK or newer: install one (for example Eclipse Temurin 25 from https://adoptium.net) and set JAVA_HOME to it."
  export JAVA_HOME=$home
  export PATH=$JAVA_HOME/bin:$PATH
}
