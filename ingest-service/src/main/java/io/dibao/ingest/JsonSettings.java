package io.dibao.ingest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.dibao.ingest.outline.Reason;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/**
 * JSON as the contract has it: what is absent is left out, dates and instants are ISO 8601 strings;
 * reasons are left out unless a writer asks for them.
 */
@Singleton
public class JsonSettings implements ObjectMapperCustomizer {

  @Override
  public void customize(ObjectMapper json) {
    json.setDefaultPropertyInclusion(JsonInclude.Include.NON_ABSENT);
    json.setConfig(json.getSerializationConfig().withView(Reason.Hidden.class));
    json.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
  }
}
