#!/usr/bin/env bash
# Tries the check of compatibility on the committed sources: takes them, with one public type more, for release 0.1.0, and
# compares the next patch with it. Without the type the build must fail and name it; with the type it must pass.
# Usage: extras/release/compatibility.sh [FOLDER]    (default: target/compatibility)
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
new_folder "${1:-$root/target/compatibility}"
take_sources "$folder/sources"
own_repository
cd "$folder/sources"

type=core/src/main/java/io/github/totalcomp/core/OfTheLastRelease.java
cat >"$type" <<'JAVA'
package io.github.totalcomp.core;

/** A type of the last release. */
public enum OfTheLastRelease {
    /** Its only value. */
    ONE
}
JAVA
set_version 0.1.0
build -pl core -am -DskipTests install

set_version 0.1.1-SNAPSHOT
echo '-Dtotalcomp.last-release=0.1.0' >>.mvn/maven.config
check() { build -pl core -am -DskipTests verify; }
check >"$folder/same.log" 2>&1 || { cat "$folder/same.log"; exit 1; }
mv "$type" "$folder/"
if check >"$folder/less.log" 2>&1; then echo 'a public type is gone, and the check said nothing'; exit 1; fi
grep -q 'OfTheLastRelease' "$folder/less.log" || { cat "$folder/less.log"; exit 1; }
echo 'the same API passes, and a public type that is gone fails the build'
