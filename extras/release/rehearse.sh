#!/usr/bin/env bash
# Builds the whole signed bundle for Maven Central from the committed sources, with a key made for this run and thrown away
# after it, and checks that nothing is missing. Uploads nothing, and installs nothing outside its folder.
# Usage: extras/release/rehearse.sh [VERSION] [FOLDER]    the bundle stays in FOLDER (default: target/rehearsal)
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
version=${1:-0.1.0}
new_folder "${2:-$root/target/rehearsal}"
mkdir -m 700 "$folder/keys"
export GNUPGHOME=$folder/keys
trap 'gpgconf --kill all; rm -rf "$GNUPGHOME"' EXIT

take_sources "$folder/sources"
own_repository
gpg --batch --quiet --passphrase '' --quick-generate-key 'Rehearsal <rehearsal@example.com>' ed25519 sign 1d
cd "$folder/sources"
set_version "$version"
build -Prelease -DskipTests -Dinvoker.skip deploy
cp target/central-publishing/central-bundle.zip "$folder/"

cd "$folder"
faults=0
fault() { echo "$1"; faults=1; }
need() { unzip -l central-bundle.zip "*/$1" >/dev/null 2>&1 || fault "missing: $1"; }
for name in core vesting negotiation bargaining formats report cli testkit; do
  for suffix in .pom .jar -sources.jar -javadoc.jar -cyclonedx.json -cyclonedx.xml; do
    for signature in '' .asc .md5 .sha1; do need "totalcomp-$name-$version$suffix$signature"; done
  done
done
for name in parent bom; do for signature in '' .asc .md5 .sha1; do need "totalcomp-$name-$version.pom$signature"; done; done
if unzip -l central-bundle.zip | grep -E 'totalcomp-(examples|benchmarks|proof)'; then fault 'the bundle holds what is not published'; fi
mkdir bundle && unzip -q central-bundle.zip -d bundle
for pom in $(find bundle -name '*.pom' -not -name '*parent*'); do
  if grep -E '<parent>|<scope>test|<(skipUpload|totalcomp.shared)>' "$pom"; then fault "not for users: $pom"; fi
  for element in name description url licenses developers scm; do
    grep -q "<$element[ >]" "$pom" || fault "$pom has no <$element>"
  done
done
for jar in $(find bundle -name "*-$version.jar" -o -name '*-sources.jar'); do
  unzip -l "$jar" META-INF/LICENSE >/dev/null || fault "no licence: $jar"
done
for bill in $(find bundle -name '*-cyclonedx.json'); do
  grep -q '"bomFormat" : "CycloneDX"' "$bill" || fault "no bill of materials: $bill"
done
find bundle -name '*.asc' -print0 | while IFS= read -r -d '' signature; do
  gpg --batch --quiet --verify "$signature" "${signature%.asc}" 2>/dev/null || { echo "bad signature: $signature"; exit 1; }
done
[ "$faults" = 0 ]
echo "central-bundle.zip: $(find bundle -type f | wc -l) files, $(find bundle -name '*.asc' | wc -l) signatures verified, complete"
