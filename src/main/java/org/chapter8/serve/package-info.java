/** The release over HTTP: an embedded Fuseki, resource pages, content negotiation, dumps. */
package org.chapter8.serve;
