package org.chapter8.cli;

import picocli.CommandLine.Command;

/** What concerns the authority tables and their links to other vocabularies. */
@Command(
    name = "links",
    mixinStandardHelpOptions = true,
    description = "Links to other vocabularies, and names that no table has.",
    synopsisSubcommandLabel = "(check | suggest)",
    subcommands = {LinksCheckCommand.class, LinksSuggestCommand.class})
final class LinksCommand {}
