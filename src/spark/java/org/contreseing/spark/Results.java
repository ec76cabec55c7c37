package org.contreseing.spark;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.contreseing.spark.Copies.Place;
import scala.Tuple2;

/** Makes the results of all checked parts: a copy may stand in another part than its original. */
final class Results {

  private static final int MOST_TASKS = 500;

  private Results() {}

  /** In the order of the parts. */
  static List<Part> of(JavaSparkContext context, Copies copies, int parts) {
    int tasks = Math.min(parts, MOST_TASKS);
    List<Integer> numbers = IntStream.range(0, parts).boxed().toList();
    JavaPairRDD<String, Place> places =
        context
            .parallelize(numbers, tasks)
            .flatMapToPair(
                part ->
                    copies.first(part).entrySet().stream()
                        .map(e -> new Tuple2<>(e.getKey(), e.getValue()))
                        .iterator());
    JavaPairRDD<Integer, Tuple2<String, Place>> originals =
        places
            .join(places.reduceByKey(Place::earlier))
            .mapToPair(e -> new Tuple2<>(e._2()._1().part(), new Tuple2<>(e._1(), e._2()._2())));
    return context
        .parallelize(numbers, tasks)
        .mapToPair(part -> new Tuple2<>(part, part))
        .cogroup(originals, tasks)
        .map(e -> new Tuple2<>(e._1(), copies.write(e._1(), map(e._2()._2()))))
        .collect()
        .stream()
        .sorted(Comparator.comparing(Tuple2::_1))
        .map(Tuple2::_2)
        .toList();
  }

  private static Map<String, Place> map(Iterable<Tuple2<String, Place>> originals) {
    Map<String, Place> map = new HashMap<>();
    originals.forEach(e -> map.put(e._1(), e._2()));
    return map;
  }
}
