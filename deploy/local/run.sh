# Sourced by the scripts of deploy/, with $root set: starts a program of deploy/local, which it builds first if need be;
# of deploy/$module where that is set.

fail() {
  echo "$1" >&2
  exit 2
}

# Sets $java to a Java that is new enough, $version to its version.
require_java() {
  java=${JAVA_HOME:+$JAVA_HOME/bin/}java
  command -v "$java" >/dev/null ||
    fail "There is no Java here: install a JDK, version 17 or later, or set JAVA_HOME."
  version=$("$java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
  [[ ${version:-0} -ge 17 ]] ||
    fail "Java ${version:-of an unknown version} is too old: install a JDK, version 17 or later, or set JAVA_HOME."
}

require_compiler() {
  command -v mvn >/dev/null || fail "There is no Maven here, and this has to be built first: install Maven 3.8 or later."
  command -v "${JAVA_HOME:+$JAVA_HOME/bin/}javac" >/dev/null ||
    fail "There is only a Java runtime here, and this has to be built first: install a JDK, version 17 or later."
}

# Builds what has changed since the last build, saying which module is at work.
build() {
  local stamp=$root/target/built log=$root/target/build.log
  if [[ -e $stamp ]] &&
    [[ -z $(cd "$root" && find pom.xml ./*/pom.xml ./*/src deploy/*/pom.xml deploy/*/src -newer "$stamp" -print -quit) ]]; then
    return
  fi
  require_compiler
  mkdir -p "$root/target"
  [[ $(df -Pk "$root/target" | awk 'NR == 2 {print $4}') -gt 1048576 ]] ||
    fail "The disk of $root has less than 1 GiB free; that is needed to build."
  echo "Building Dibao (the first time, Maven fetches its libraries) …" >&2
  local started=$SECONDS status=0
  touch "$stamp.new"
  rm -rf "$root"/deploy/*/target/lib # A library that is no longer used would stay on the class path.
  (cd "$root" && exec mvn -B -Dmaven.test.skip=true package </dev/null) >"$log" 2>&1 &
  local maven=$! line=
  trap 'kill $maven 2>/dev/null; exit 130' INT TERM HUP # A child in the background does not hear of Ctrl-C.
  while kill -0 $maven 2>/dev/null; do
    local now
    now=$(sed -n 's/^\[INFO\] Building \(Dibao.*\) [0-9][^ ]* *\(\[.*\]\)$/\2 \1/p' "$log" | tail -n 1)
    if [[ -n $now && $now != "$line" ]]; then
      line=$now
      printf '  %4d s  %s\n' $((SECONDS - started)) "$line" >&2
    fi
    sleep 0.3
  done
  wait $maven || status=$?
  trap - INT TERM HUP
  if [[ $status -ne 0 ]]; then
    grep -E '^\[ERROR\] .*[^ ]' "$log" | grep -vE 'To see the full|Re-run Maven|For more information|Help 1|correcting|mvn <args>' |
      head -n 20 >&2 || tail -n 20 "$log" >&2
    fail "The build failed; all of its output is in $log."
  fi
  mv "$stamp.new" "$stamp"
  printf '  %4d s  built\n' $((SECONDS - started)) >&2
}

# Sets $command to the start of the command line that runs CLASS: java_command CLASS [JVM OPTION …]
# The class path goes on with $libraries where that is set.
java_command() {
  local main=$1 target=$root/deploy/${module:-local}/target
  shift
  # Java takes file names for what the locale says, so where it says ASCII, Chinese names would be lost.
  case $(locale charmap 2>/dev/null || echo UTF-8) in
    UTF-8 | utf8 | GB18030) ;;
    *) export LC_ALL=C.UTF-8 ;;
  esac
  command=("$java" -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8
    --enable-native-access=ALL-UNNAMED "-Ddibao.home=$root")
  if [[ $version -ge 23 ]]; then
    command+=(--sun-misc-unsafe-memory-access=allow) # Kafka's client still needs it, and Java warns.
  fi
  command+=("$@" -cp "$target/*:$target/lib/*${libraries:+:$libraries}" "$main")
}

# run_java CLASS [JVM OPTION …] -- [ARGUMENT …]
run_java() {
  local head=()
  while [[ $1 != -- ]]; do
    head+=("$1")
    shift
  done
  shift
  require_java
  compgen -G "$root/deploy/${module:-local}/target/dibao-${module:-local}-*.jar" >/dev/null || build
  java_command "${head[@]}"
  exec "${command[@]}" "$@"
}
