/** Bytes to {@link org.chapter8.model.SourceDocument}: decoding, checksums, refusals. */
package org.chapter8.source;
