package org.chapter8.serve.federation;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * A service that queries may ask.
 *
 * @param name short, of letters, digits and hyphens, as our answers call it
 * @param endpoint where it is asked
 * @param spellings the IRIs by which queries may name it, the endpoint's among them
 * @param userAgent who we are and where to reach us
 * @param connecting how long a connection may take
 * @param limit how long a request may take in all, waiting for its turn included
 * @param sizeCap most bytes of an answer, not compressed
 * @param perSecond most requests a second
 * @param concurrency most requests at a time
 * @param isPrivateAllowed whether it may lie in the operator's own network
 * @param licence of its data, as IRI, where the list names it
 * @param attribution whom to name who uses its data, where the list says so
 */
record Target(
    String name,
    URI endpoint,
    Set<String> spellings,
    String userAgent,
    Duration connecting,
    Duration limit,
    int sizeCap,
    int perSecond,
    int concurrency,
    boolean isPrivateAllowed,
    Optional<String> licence,
    Optional<String> attribution) {}
