#!/usr/bin/env bash
# Tries the check of compatibility on the committed sources: takes them, with one public type more, for release 0.1.0, and
# compares the next patch with it. Without the type the build must fail and name it; with the type it must pass.
# Usage: extras/release/compatibility.sh [FOLDER]    (default: target/compatibility)
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
folder=${1:-$root/target/compatibility}
rm -rf "$folder"
mkdir -p "$folder/sources"
folder=$(cd "$folder" && pwd)
git -C "$root" archive HEAD | tar -x -C "$folder/sources"

# Only this folder gets the made-up release; everything else comes from what has been fetched before.
mvn -B -q -N -f "$root" help:evaluate -Dexpression=settings.localRepository "-Doutput=$folder/fetched"
sed "s|@localRepositoryUrl@|file://$(cat "$folder/fetched")|" "$root/extras/examples/invoker-settings.xml" >"$folder/settings.xml"
cd "$folder/sources"
build() { mvn -B -ntp -q -s "$folder/settings.xml" "-Dmaven.repo.local=$folder/repository" -DskipTests "$@"; }
version() { build org.codehaus.mojo:versions-maven-plugin:2.19.1:set -DnewVersion="$1" -DgenerateBackupPoms=false; }

type=core/src/main/java/io/github/totalcomp/core/OfTheLastRelease.java
cat >"$type" <<'JAVA'
package io.github.totalcomp.core;

/** A type of the last release. */
public enum OfTheLastRelease {
    /** Its only value. */
    ONE
}
JAVA
version 0.1.0
build -pl core -am install

version 0.1.1-SNAPSHOT
check() { build -pl core -am verify -Dtotalcomp.last-release=0.1.0; }
check >"$folder/same.log" 2>&1 || { cat "$folder/same.log"; exit 1; }
mv "$type" "$folder/"
if check >"$folder/less.log" 2>&1; then echo 'a public type is gone, and the check said nothing'; exit 1; fi
grep -q 'OfTheLastRelease' "$folder/less.log" || { cat "$folder/less.log"; exit 1; }
echo 'the same API passes, and a public type that is gone fails the build'
