package org.chapter8.serve;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.jena.fuseki.main.sys.FusekiErrorHandler;
import org.apache.jena.fuseki.main.sys.FusekiSystemConstants;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Tells whoever sends too long an address or header what to do instead. */
final class HeadErrors extends FusekiErrorHandler {
  private static final String SENTENCE =
      "Address and headers of a request may have at most %d bytes, and these have more. Send a query by POST to /sparql, as application/sparql-query or as a form.\n"
          .formatted(FusekiSystemConstants.jettyRequestHeaderSize);

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      String message,
      Throwable cause,
      Callback callback)
      throws IOException {
    if (code == HttpStatus.URI_TOO_LONG_414
        || code == HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431) {
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
      response.getHeaders().put("Access-Control-Allow-Origin", "*");
      byte[] body = SENTENCE.getBytes(StandardCharsets.UTF_8);
      response.write(true, ByteBuffer.wrap(body), callback);
    } else {
      super.generateResponse(request, response, code, message, cause, callback);
    }
  }
}
