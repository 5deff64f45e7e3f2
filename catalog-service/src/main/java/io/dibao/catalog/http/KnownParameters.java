package io.dibao.catalog.http;

import io.dibao.catalog.http.Problem.FieldError;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses query parameters that a resource does not know, single ones that come twice, and words
 * where numbers belong: a typing error must not quietly answer another question. Pages for people
 * are spared: others append to their addresses whatever they like.
 */
final class KnownParameters {

  private static final String API = "/v1/";

  private final Map<Method, Map<String, Class<?>>> known = new ConcurrentHashMap<>();

  @ServerRequestFilter
  void check(ResourceInfo resource, UriInfo uri) {
    Method method = resource.getResourceMethod();
    boolean api = uri.getRequestUri().getPath().startsWith(API);
    if (method == null || !api || uri.getQueryParameters().isEmpty()) {
      return;
    }
    Map<String, Class<?>> declared = known.computeIfAbsent(method, KnownParameters::declared);
    List<FieldError> errors = new ArrayList<>();
    uri.getQueryParameters()
        .forEach(
            (name, values) ->
                reason(declared, name, values)
                    .ifPresent(reason -> errors.add(new FieldError(name, reason))));
    if (!errors.isEmpty()) {
      throw new BadParameters(errors);
    }
  }

  private static Optional<String> reason(
      Map<String, Class<?>> declared, String name, List<String> values) {
    Class<?> type = declared.get(name);
    if (type == null) {
      return Optional.of(
          declared.isEmpty()
              ? "is not known; no parameters are known here"
              : "is not known; known are "
                  + String.join(", ", declared.keySet().stream().sorted().toList()));
    }
    if (values.stream().anyMatch(String::isBlank)) {
      return Optional.of("is empty");
    }
    if (Collection.class.isAssignableFrom(type)) {
      return Optional.empty();
    }
    if (values.size() > 1) {
      return Optional.of("is given more than once");
    }
    boolean number = type == int.class || type == long.class;
    return number && !values.get(0).matches("-?[0-9]{1,9}")
        ? Optional.of("is not a number")
        : Optional.empty();
  }

  private static Map<String, Class<?>> declared(Method method) {
    Map<String, Class<?>> declared = new HashMap<>();
    for (Parameter parameter : method.getParameters()) {
      if (parameter.isAnnotationPresent(BeanParam.class)) {
        for (Field field : parameter.getType().getDeclaredFields()) {
          name(field, field.getName()).ifPresent(name -> declared.put(name, field.getType()));
        }
      }
      name(parameter, parameter.getName())
          .ifPresent(name -> declared.put(name, parameter.getType()));
    }
    return declared;
  }

  private static Optional<String> name(AnnotatedElement element, String ownName) {
    QueryParam standard = element.getAnnotation(QueryParam.class);
    if (standard != null) {
      return Optional.of(standard.value());
    }
    RestQuery query = element.getAnnotation(RestQuery.class);
    return Optional.ofNullable(query)
        .map(
            each ->
                each.value().equals(RestQuery.class.getName()) || each.value().isEmpty()
                    ? ownName
                    : each.value());
  }
}
