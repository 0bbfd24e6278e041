package org.chapter8.serve.admission;

import java.nio.ByteBuffer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/** A request whose body was read, for those who come after to read. */
final class WholeBody extends Request.Wrapper {
  private final byte[] body;
  private boolean isRead;

  WholeBody(Request request, byte[] body) {
    super(request);
    this.body = body;
  }

  @Override
  public long getLength() {
    return body.length;
  }

  @Override
  public synchronized Content.Chunk read() {
    if (isRead || body.length == 0) {
      return Content.Chunk.EOF;
    }
    isRead = true;
    return Content.Chunk.from(ByteBuffer.wrap(body), true);
  }

  /** There is always something to read. */
  @Override
  public void demand(Runnable demand) {
    getComponents().getExecutor().execute(demand);
  }
}
