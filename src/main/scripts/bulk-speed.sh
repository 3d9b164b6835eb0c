#!/usr/bin/env bash
# How many texts a second Spark rates with local[1] and local[2], and "affect bulk" with one thread and
# with two, beside CoreNLP's tokenizer alone.
#   bulk-speed.sh TEXTS [ROUNDS] [WAY…]     ways: tokenize bulk bulk2 spark spark2; all unless named
# TEXTS has a text on each line, and is repeated. Each way of reading takes few and many texts in
# turn; their difference in time is that of the further texts, without any start. Needs GNU time and
# taskset. Prints, for each round and way: texts a second, and CPU microseconds a text.
set -euo pipefail
cd "$(dirname "$0")/../../.."
texts=$1 rounds=${2:-3} few=${FEW:-200000} many=${MANY:-1000000}
ways=("${@:3}")
[ ${#ways[@]} -gt 0 ] || ways=(tokenize bulk bulk2 spark spark2)

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for count in "$few" "$many"; do
  while cat "$texts"; do :; done 2>/dev/null | head -n "$count" >"$folder/$count.txt" || true
done
[ -s target/spark/classpath ] || mvn -q -P spark compile dependency:build-classpath \
  -Dmdep.includeScope=compile -Dmdep.outputFile=target/spark/classpath
tokenizer=src/bench/java/io/github/corenlpaffect/bench/TokenizeLines.java
opens=$(sed -n 's/.*<spark.opens>\(.*\)<.*/\1/p' pom.xml)

run() { # way count
  rm -rf "$folder/out"
  local java="java -Xmx2g -cp target/spark/target/classes:$(cat target/spark/classpath)"
  local submit="$java $opens org.apache.spark.deploy.SparkSubmit --conf spark.ui.enabled=false"
  submit+=' --conf spark.sql.files.maxPartitionBytes=4m' # so that the last tasks end together
  local job="--class io.github.corenlpaffect.spark.AffectJob spark-internal"
  local bulk="$java io.github.corenlpaffect.cli.AffectCommand bulk $folder/$2.txt --out $folder/out"
  case $1 in
    tokenize) set -- taskset -c 0 $java "$tokenizer" "$folder/$2.txt" ;;
    bulk) set -- taskset -c 0 $bulk --threads 1 ;;
    bulk2) set -- $bulk --threads 2 ;;
    spark) set -- taskset -c 0 $submit --master 'local[1]' $job "$folder/$2.txt" "$folder/out" ;;
    spark2) set -- $submit --master 'local[2]' $job "$folder/$2.txt" "$folder/out" ;;
    *) echo "no way $1; ways are tokenize, bulk, bulk2, spark, spark2" >&2; exit 2 ;;
  esac
  /usr/bin/time -f '%e %U %S' -o "$folder/time" "$@" >/dev/null 2>"$folder/log" ||
    { cat "$folder/log" >&2; exit 1; }
}

for ((round = 1; round <= rounds; round++)); do
  for way in "${ways[@]}"; do
    run $way "$few"; read -r wall0 user0 system0 <"$folder/time"
    run $way "$many"; read -r wall1 user1 system1 <"$folder/time"
    awk -v way=$way -v n=$((many - few)) -v wall=$wall1 -v wall0=$wall0 \
      -v cpu="$user1 $system1" -v cpu0="$user0 $system0" -v round=$round 'BEGIN {
        split(cpu, c); split(cpu0, c0)
        printf "%d %-8s %6.0f texts/s %5.1f us CPU, start and first texts %.1f s\n",
          round, way, n / (wall - wall0), 1e6 * (c[1] + c[2] - c0[1] - c0[2]) / n, wall0 }'
  done
done
