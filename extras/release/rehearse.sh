#!/usr/bin/env bash
# Builds the whole signed bundle for Maven Central from the committed sources, with a key made for this run and thrown away
# after it, and checks that nothing is missing. Uploads nothing.
# Usage: extras/release/rehearse.sh [VERSION] [FOLDER]    the bundle stays in FOLDER (default: target/rehearsal)
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
version=${1:-0.1.0}
folder=${2:-$root/target/rehearsal}
rm -rf "$folder"
mkdir -p "$folder/sources" "$folder/keys"
chmod 700 "$folder/keys"
export GNUPGHOME=$folder/keys
trap 'gpgconf --kill all; rm -rf "$GNUPGHOME"' EXIT

git -C "$root" archive HEAD | tar -x -C "$folder/sources"
gpg --batch --quiet --passphrase '' --quick-generate-key 'Rehearsal <rehearsal@example.com>' ed25519 sign 1d
cd "$folder/sources"
mvn -B -ntp -q org.codehaus.mojo:versions-maven-plugin:2.19.1:set -DnewVersion="$version" -DgenerateBackupPoms=false
mvn -B -ntp -q -Prelease -DskipTests -Dinvoker.skip deploy
cp target/central-publishing/central-bundle.zip "$folder/"

cd "$folder"
missing=0
need() { unzip -l central-bundle.zip "*/$1" >/dev/null 2>&1 || { echo "missing: $1"; missing=1; }; }
for name in core vesting negotiation bargaining formats report cli testkit; do
  for suffix in .pom .jar -sources.jar -javadoc.jar -cyclonedx.json -cyclonedx.xml; do
    for signature in '' .asc .md5 .sha1; do need "totalcomp-$name-$version$suffix$signature"; done
  done
done
for name in parent bom; do for signature in '' .asc .md5 .sha1; do need "totalcomp-$name-$version.pom$signature"; done; done
if unzip -l central-bundle.zip | grep -E 'totalcomp-(examples|benchmarks)'; then echo 'the bundle holds what is not published'; missing=1; fi
rm -rf bundle && mkdir bundle && unzip -q central-bundle.zip -d bundle
find bundle -name '*.asc' -print0 | while IFS= read -r -d '' signature; do
  gpg --batch --quiet --verify "$signature" "${signature%.asc}" 2>/dev/null || { echo "bad signature: $signature"; exit 1; }
done
[ "$missing" = 0 ]
echo "central-bundle.zip: $(find bundle -type f | wc -l) files, $(find bundle -name '*.asc' | wc -l) signatures verified, complete"
