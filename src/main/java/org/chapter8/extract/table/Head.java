package org.chapter8.extract.table;

import java.util.Optional;

/**
 * Which meeting a row is about.
 *
 * @param record what its record cell says
 * @param days the days it gives, where they can be read
 */
record Head(RecordCell record, Optional<MeetingDays> days) {}
