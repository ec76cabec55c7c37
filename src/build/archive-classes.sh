#!/bin/sh
# Leaves in a distribution an archive of the classes that a check loads, for the Java that builds it. A Java that cannot make
# one is no reason for a build to fail: the launcher works without.
# Arguments: the distribution, the home of Java, its version.
distribution=$1
java=$2/bin/java
version=$3
case $version in
  17* | 18* | 19* | 2[0-4]*) archive=$distribution/lib/contreseing-$version.jsa && make=-XX:ArchiveClassesAtExit=$archive ;;
  *) archive=$distribution/lib/contreseing-$version.aot && make=-XX:AOTCacheOutput=$archive ;;
esac
rm -f "$distribution"/lib/contreseing-*.jsa "$distribution"/lib/contreseing-*.aot
"$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable -Dfile.encoding=UTF-8 "$make" -cp "$distribution/lib/contreseing.jar" \
  org.contreseing.cli.Main check --no-settings --fail-on never "$distribution/sample" </dev/null >/dev/null 2>&1
# Java takes an archive only for the jars in the folder where it was made
(cd "$distribution" && pwd -P) >"$distribution/lib/archive.home"
[ -s "$archive" ] || echo "no archive of classes for Java $version: the program will start without"
