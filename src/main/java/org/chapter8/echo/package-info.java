/**
 * Which recommendations say again, agree with, carry out or report on earlier ones. {@link
 * org.chapter8.echo.EchoFinder} compares statements by what they speak of, in the words of a
 * bilingual glossary, so that wordings and languages may differ. It knows nothing of RDF.
 */
package org.chapter8.echo;
