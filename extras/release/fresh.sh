#!/usr/bin/env bash
# Installs the committed sources from a fresh folder into an empty local repository, then builds and runs each consumer of
# extras/examples against what was installed.
# Usage: extras/release/fresh.sh [FOLDER]    (default: target/fresh)
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
new_folder "${1:-$root/target/fresh}"
take_sources "$folder/sources"

build() { mvn -B -ntp -q "-Dmaven.repo.local=$folder/repository" "$@"; }
cd "$folder/sources"
build -DskipTests -Dinvoker.skip install
build -N help:evaluate -Dexpression=project.version "-Doutput=$folder/version"
version=$(cat "$folder/version")
echo "installed: $(find "$folder/repository/io/github/totalcomp" -name "totalcomp-*-$version.jar" | wc -l) jars"

consumers=0
for pom in extras/examples/*/pom.xml; do
  consumer=$(dirname "$pom")
  log=$folder/$(basename "$consumer").log
  verify() { build -f "$pom" "-Dtotalcomp.version=$version" verify >"$log" 2>&1; }
  if grep -qs 'buildResult *= *failure' "$consumer/invoker.properties"; then
    # It hands over a null: the compiler must object.
    if verify; then echo "built, and should not: $consumer"; exit 1; fi
    grep -q 'non-null type' "$log" || { cat "$log"; exit 1; }
  else
    verify || { cat "$log"; exit 1; }
  fi
  consumers=$((consumers + 1))
  echo "as it should: $(basename "$consumer")"
done
[ "$consumers" -ge 5 ]
echo "$consumers consumers of what was installed, each as it should be"
