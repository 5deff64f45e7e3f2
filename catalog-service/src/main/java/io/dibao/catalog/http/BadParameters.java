package io.dibao.catalog.http;

import io.dibao.catalog.http.Problem.FieldError;
import java.util.List;

/** The caller's parameters cannot be understood; a problem of status 400. */
public final class BadParameters extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<FieldError> errors;

  public BadParameters(List<FieldError> errors) {
    super(errors.toString());
    this.errors = List.copyOf(errors);
  }

  public List<FieldError> errors() {
    return errors;
  }
}
