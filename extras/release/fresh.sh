#!/usr/bin/env bash
# Installs the committed sources from a fresh folder into an empty local repository, then builds and runs each consumer of
# extras/examples against what was installed.
# Usage: extras/release/fresh.sh [FOLDER]    (default: target/fresh)
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
folder=${1:-$root/target/fresh}
rm -rf "$folder"
mkdir -p "$folder/sources" "$folder/repository"
folder=$(cd "$folder" && pwd)

git -C "$root" archive HEAD | tar -x -C "$folder/sources"
build() { mvn -B -ntp -q "-Dmaven.repo.local=$folder/repository" "$@"; }
(cd "$folder/sources" && build -DskipTests -Dinvoker.skip install)
echo "installed: $(find "$folder/repository/io/github/totalcomp" -name 'totalcomp-*.jar' | wc -l) jars"

consumers=0
for pom in "$folder"/sources/extras/examples/*/pom.xml; do
  consumer=$(dirname "$pom")
  log=$folder/$(basename "$consumer").log
  if grep -qs 'buildResult *= *failure' "$consumer/invoker.properties"; then
    # It hands over a null: the compiler must object.
    if build -f "$pom" verify >"$log" 2>&1; then echo "built, and should not: $consumer"; exit 1; fi
    grep -q 'non-null type' "$log" || { cat "$log"; exit 1; }
  else
    build -f "$pom" verify >"$log" 2>&1 || { cat "$log"; exit 1; }
  fi
  consumers=$((consumers + 1))
  echo "as it should: $(basename "$consumer")"
done
[ "$consumers" -ge 5 ]
echo "$consumers consumers of what was installed, each as it should be"
