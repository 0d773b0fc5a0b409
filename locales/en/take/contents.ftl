### What is in a file or a code from another device. What is counted: src/storage/transfer.rs.



## Follows each reason why a file or a code is refused.

refused = Nothing was changed.
