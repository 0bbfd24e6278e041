package org.chapter8.cli;

import picocli.CommandLine.Command;

/** What concerns the authority tables and their links to other vocabularies. */
@Command(
    name = "links",
    mixinStandardHelpOptions = true,
    description =
        "Links to other vocabularies, copies of what they lead to, and names that no table has.",
    synopsisSubcommandLabel = "(check | fetch | suggest)",
    subcommands = {LinksCheckCommand.class, LinksFetchCommand.class, LinksSuggestCommand.class})
final class LinksCommand {}
