/**
 * Whether the tables of links can be trusted: {@link org.chapter8.check.links.LinkChecker} looks at
 * the tables alone, {@link org.chapter8.check.links.TargetCopies} at downloaded copies of what they
 * lead to, {@link org.chapter8.check.links.LiveTargets} at the network.
 */
package org.chapter8.check.links;
