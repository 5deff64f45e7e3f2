package io.dibao.catalog.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which methods a path allows. RFC 9110 wants them named in the header {@code Allow} of every
 * refusal of a method, which the framework leaves out.
 */
@ApplicationScoped
class AllowedMethods {

  private record Route(Pattern path, Set<String> methods) {}

  private final List<Route> routes = new ArrayList<>();

  AllowedMethods(BeanManager beans) {
    beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .map(bean -> bean.getBeanClass())
        .filter(type -> type.isAnnotationPresent(Path.class))
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .forEach(this::add);
  }

  private void add(Method method) {
    Set<String> methods =
        Arrays.stream(method.getAnnotations())
            .map(Annotation::annotationType)
            .filter(type -> type.isAnnotationPresent(HttpMethod.class))
            .map(type -> type.getAnnotation(HttpMethod.class).value())
            .flatMap(AllowedMethods::implied)
            .collect(Collectors.toSet());
    if (!methods.isEmpty()) {
      String path =
          Stream.of(
                  method.getDeclaringClass().getAnnotation(Path.class),
                  method.getAnnotation(Path.class))
              .filter(each -> each != null)
              .flatMap(each -> Arrays.stream(each.value().split("/", -1)))
              .filter(segment -> !segment.isEmpty())
              .map(segment -> segment.startsWith("{") ? "[^/]++" : Pattern.quote(segment))
              .collect(Collectors.joining("/", "/", "/?"));
      routes.add(new Route(Pattern.compile(path), methods));
    }
  }

  private static Stream<String> implied(String method) {
    return method.equals(HttpMethod.GET)
        ? Stream.of(method, HttpMethod.HEAD, HttpMethod.OPTIONS)
        : Stream.of(method, HttpMethod.OPTIONS);
  }

  /** For the header {@code Allow}. */
  String of(String path) {
    Set<String> allowed = new TreeSet<>();
    routes.stream()
        .filter(route -> route.path.matcher(path).matches())
        .forEach(route -> allowed.addAll(route.methods));
    return String.join(", ", allowed);
  }
}
