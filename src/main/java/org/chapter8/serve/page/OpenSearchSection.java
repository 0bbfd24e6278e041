package org.chapter8.serve.page;

import java.util.Set;

/**
 * The description by which browsers add the search to their own, as <a
 * href="https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md">OpenSearch
 * 1.1</a> has it.
 */
final class OpenSearchSection implements Section {
  @Override
  public Set<String> paths() {
    return Set.of("/opensearch.xml");
  }

  @Override
  public Answer answer(Published published, Visit visit) {
    Messages messages = Messages.of(visit.lang());
    String origin = escape(visit.origin());
    String xml =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
          <ShortName>Chapter8</ShortName>
          <Description>%s</Description>
          <InputEncoding>UTF-8</InputEncoding>
          <Image height="32" width="32" type="image/svg+xml">%s/assets/icon.svg</Image>
          <Url type="text/html" method="get" template="%s/search?q={searchTerms}"/>
          <Url type="application/x-suggestions+json" method="get" template="%s/suggest?q={searchTerms}"/>
          <Url type="application/opensearchdescription+xml" rel="self" template="%s/opensearch.xml"/>
        </OpenSearchDescription>
        """
            .formatted(escape(messages.say("search.label")), origin, origin, origin, origin);
    return Answer.text("application/opensearchdescription+xml", xml);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
