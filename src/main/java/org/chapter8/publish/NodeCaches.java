package org.chapter8.publish;

import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.params.StoreParamsBuilder;

/**
 * How many terms a store keeps in memory while it is built and checked. What TDB2 keeps as it comes
 * (750,000 and 200,000) is more than half of a heap of 512 MB once a corpus has as many.
 */
final class NodeCaches {
  /** The share of the heap, one in so many. */
  private static final long SHARE = 8;

  /** What an entry of both caches takes with the text of its term, seen with IRIs and sentences. */
  private static final long BYTES = 400;

  /** Terms by their number, for one number by its term: the proportion of TDB2. */
  private static final int TO_ONE = 4;

  private static final int FEWEST = 50_000;

  private NodeCaches() {}

  /**
   * Sizes for a heap, never more than TDB2's own.
   *
   * @param heap bytes
   */
  static StoreParams within(long heap) {
    StoreParamsBuilder params = StoreParamsBuilder.create("heap");
    int entries = Math.clamp(heap / SHARE / BYTES, FEWEST, params.getNodeId2NodeCacheSize());
    return params
        .nodeId2NodeCacheSize(entries)
        .node2NodeIdCacheSize(Math.min(entries / TO_ONE, params.getNode2NodeIdCacheSize()))
        .build();
  }
}
