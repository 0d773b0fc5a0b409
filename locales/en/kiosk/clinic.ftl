# What is wrong in clinic.json, for the staff. $field is the name of a field.

clinic-problem-unreadable = { $field } cannot be read: it is not JSON. Often a comma or a quotation mark is missing.
clinic-problem-large = { $field } is too large and was not read. It may have 16 KB.
clinic-problem-unknown = { $field }: there is no field of this name.
clinic-problem-twice = { $field } stands in the file twice, so neither counts.
clinic-problem-type = { $field }: text, a number or a list was expected, and something else stands there.
clinic-problem-long = { $field } is too long.
clinic-problem-marks = { $field } has line breaks or hidden marks. Type it again by hand.
clinic-problem-value = { $field } does not have the right form.
