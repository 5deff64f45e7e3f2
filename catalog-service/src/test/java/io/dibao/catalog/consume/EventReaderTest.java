package io.dibao.catalog.consume;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.dibao.catalog.SampleArticle;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class EventReaderTest {
  private static final UUID ID = UUID.fromString("4f1c1b0e-6f0f-5a53-9f0a-3c7f5d2f8a11");
  private static final String PUBLISHED = "io.dibao.article.published.v1";
  private static final String RETRACTED = "io.dibao.article.retracted.v1";

  private final EventReader reader =
      new EventReader(
          JsonMapper.builder().addModule(new Jdk8Module()).addModule(new JavaTimeModule()).build());

  @Test
  void aPublishedArticleIsReadWhole() {
    String json = SampleArticle.of(ID).json();

    Reading reading = read(ID.toString(), PUBLISHED, json);

    assertThat(reading)
        .asInstanceOf(type(Reading.Published.class))
        .satisfies(
            published -> {
              assertThat(published.id()).isEqualTo(ID);
              assertThat(published.json()).isEqualTo(json);
              assertThat(published.article().sections().get(0).sections().get(0).heading())
                  .contains("总体要求");
            });
  }

  @Test
  void aFieldOfALaterVersionIsIgnored() {
    Reading reading =
        read(ID.toString(), PUBLISHED, SampleArticle.of(ID).with("sentiment", "中性").json());

    assertThat(reading).isInstanceOf(Reading.Published.class);
  }

  @Test
  void aRetractionIsRead() {
    Reading reading =
        read(
            ID.toString(),
            RETRACTED,
            "{\"id\":\"" + ID + "\",\"retractedAt\":\"2022-02-01T00:00:00Z\"}");

    assertThat(reading)
        .asInstanceOf(type(Reading.Retracted.class))
        .returns(ID, Reading.Retracted::id);
  }

  @Test
  void aTombstoneRetracts() {
    Reading reading = reader.read(record(ID.toString().getBytes(UTF_8), null, null));

    assertThat(reading)
        .asInstanceOf(type(Reading.Retracted.class))
        .returns(ID, Reading.Retracted::id);
  }

  @Test
  void whatIsNotJsonIsUnreadable() {
    assertReason(read(ID.toString(), PUBLISHED, "工业和信息化部"), "not JSON");
  }

  @Test
  void wordsBehindTheEventAreUnreadable() {
    assertReason(read(ID.toString(), PUBLISHED, SampleArticle.of(ID).json() + "{}"), "Trailing");
  }

  @Test
  void aMissingTitleIsNamed() {
    assertReason(
        read(ID.toString(), PUBLISHED, SampleArticle.of(ID).without("title").json()),
        "title is missing");
  }

  @Test
  void aMissingRangeIsNamedWithItsPlace() {
    String json =
        SampleArticle.of(ID)
            .with("sections", List.of(Map.of("path", "1", "level", 1, "heading", "背景")))
            .json();

    assertReason(read(ID.toString(), PUBLISHED, json), "sections[0]: range is missing");
  }

  @Test
  void aRangeThatEndsBeforeItsStartIsUnreadable() {
    String json =
        SampleArticle.of(ID)
            .with("sections", List.of(Map.of("path", "1", "level", 1, "range", List.of(9, 3))))
            .json();

    assertReason(read(ID.toString(), PUBLISHED, json), "no half-open range: [9, 3)");
  }

  @Test
  void aKeyThatIsAnotherArticlesIdIsUnreadable() {
    String other = "00000000-0000-5000-8000-000000000000";

    assertReason(read(other, PUBLISHED, SampleArticle.of(ID).json()), "the event's id is " + ID);
  }

  @Test
  void aKeyThatIsNoIdIsUnreadable() {
    assertReason(read("1-1-1-1-1", PUBLISHED, SampleArticle.of(ID).json()), "no article id");
  }

  @Test
  void aRecordWithoutKeyIsUnreadable() {
    assertReason(reader.read(record(null, PUBLISHED, new byte[0])), "no key");
  }

  @Test
  void aRecordWithoutTypeIsUnreadable() {
    assertReason(read(ID.toString(), null, SampleArticle.of(ID).json()), "no header ce_type");
  }

  @Test
  void anotherMajorVersionIsUnreadable() {
    assertReason(
        read(ID.toString(), "io.dibao.article.published.v2", SampleArticle.of(ID).json()),
        "io.dibao.article.published.v2");
  }

  @Test
  void aValueInGb18030IsUnreadable() {
    byte[] value = SampleArticle.of(ID).json().getBytes(Charset.forName("GB18030"));

    assertReason(
        reader.read(record(ID.toString().getBytes(UTF_8), PUBLISHED, value)),
        "the value is not UTF-8");
  }

  @Test
  void nestingWithoutEndIsUnreadable() {
    String json =
        SampleArticle.of(ID).json().replaceFirst("\\{", "{\"later\":" + "[".repeat(100_000));

    assertReason(read(ID.toString(), PUBLISHED, json), "nesting depth");
  }

  private Reading read(String key, String type, String value) {
    return reader.read(record(key.getBytes(UTF_8), type, value.getBytes(UTF_8)));
  }

  private static ConsumerRecord<byte[], byte[]> record(byte[] key, String type, byte[] value) {
    ConsumerRecord<byte[], byte[]> record = new ConsumerRecord<>("articles", 3, 17, key, value);
    if (type != null) {
      record.headers().add("ce_type", type.getBytes(UTF_8));
    }
    return record;
  }

  private static void assertReason(Reading reading, String words) {
    assertThat(reading)
        .asInstanceOf(type(Reading.Unreadable.class))
        .satisfies(unreadable -> assertThat(unreadable.reason()).hasMessageContaining(words));
  }
}
