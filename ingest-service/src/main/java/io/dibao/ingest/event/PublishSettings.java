package io.dibao.ingest.event;

import java.net.URI;
import java.time.Duration;

/**
 * How events are sent.
 *
 * @param source the CloudEvents attribute {@code source}: which installation sent the event
 * @param contract the address of the folder of the contract, with a slash at its end
 * @param timeout how long the brokers have to acknowledge
 * @param retryAfter what a caller is told to wait when they did not
 */
public record PublishSettings(URI source, URI contract, Duration timeout, Duration retryAfter) {}
