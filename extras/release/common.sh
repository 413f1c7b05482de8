# What the scripts of this folder share; each of them reads it first.
# shellcheck shell=bash
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

# new_folder FOLDER: empties the folder of a run and calls it $folder, with its whole path.
new_folder() {
  rm -rf "$1"
  mkdir -p "$1"
  folder=$(cd "$1" && pwd)
}

# take_sources FOLDER: puts the committed sources there.
take_sources() {
  mkdir -p "$1"
  git -C "$root" archive HEAD | tar -x -C "$1"
}

# own_repository: from now on build() installs into $folder, and finds there what has been fetched before.
own_repository() {
  mvn -B -q -N -f "$root" help:evaluate -Dexpression=settings.localRepository "-Doutput=$folder/fetched"
  sed "s|@localRepositoryUrl@|file://$(cat "$folder/fetched")|" \
    "$root/extras/examples/invoker-settings.xml" >"$folder/settings.xml"
  build() { mvn -B -ntp -q -gs "$folder/settings.xml" "-Dmaven.repo.local=$folder/repository" "$@"; }
}

# set_version VERSION: gives it to the sources in the current folder.
set_version() {
  build org.codehaus.mojo:versions-maven-plugin:2.19.1:set -DnewVersion="$1" -DgenerateBackupPoms=false
}
