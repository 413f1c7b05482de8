#!/usr/bin/env bash
# Builds the committed sources twice, in different folders, time zones and locales, and compares every published archive.
# Usage: extras/release/reproducible.sh [FOLDER]    (default: target/reproducible)
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
new_folder "${1:-$root/target/reproducible}"

build() { # folder, time zone, locale
  take_sources "$1"
  (cd "$1" && TZ=$2 LC_ALL=$3 mvn -B -ntp -q -Prelease -Dgpg.skip -Denforcer.skip -Dinvoker.skip -DskipTests verify)
  (cd "$1" && find . -path '*/target/totalcomp-*' \( -name '*.jar' -o -name '*.json' -o -name '*.xml' \) -type f \
    -not -name '*benchmarks*' -o -path '*/target/flattened-pom.xml' -o -path '*/target/bom.json' -o -path '*/target/bom.xml' | sort | xargs sha256sum) >"$1.sums"
}
build "$folder/a" Pacific/Kiritimati C
build "$folder/some/other/folder/b" America/St_Johns de_DE.UTF-8
diff "$folder/a.sums" "$folder/some/other/folder/b.sums"
echo "$(wc -l <"$folder/a.sums") files, the same in both builds"
