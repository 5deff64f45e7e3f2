# Sourced by the scripts of deploy/, with $root set: starts a program of deploy/local, which it builds first if need be.

# run_java CLASS [JVM OPTION …] -- [ARGUMENT …]
run_java() {
  local main=$1 options=()
  shift
  while [[ $1 != -- ]]; do
    options+=("$1")
    shift
  done
  shift

  local java=${JAVA_HOME:+$JAVA_HOME/bin/}java
  if ! command -v "$java" >/dev/null; then
    echo "There is no Java here. Install a JDK, version 17 or later, or set JAVA_HOME." >&2
    exit 1
  fi
  local target=$root/deploy/local/target
  if ! compgen -G "$target/dibao-local-*.jar" >/dev/null; then
    if ! command -v mvn >/dev/null; then
      echo "There is no Maven here, and this has to be built first. Install Maven 3.8 or later." >&2
      exit 1
    fi
    echo "Building the command line tools, once …" >&2
    (cd "$root" && mvn -q -B -DskipTests -pl deploy/local -am package >&2)
  fi

  # Java takes file names for what the locale says, so where it says ASCII, Chinese names would be lost.
  case $(locale charmap 2>/dev/null || echo UTF-8) in
    UTF-8 | utf8 | GB18030) ;;
    *) export LC_ALL=C.UTF-8 ;;
  esac
  exec "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 "${options[@]}" \
    -cp "$target/*:$target/lib/*" "$main" "$@"
}
