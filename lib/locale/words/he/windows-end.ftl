### Until when a return or dispute window is open.

give-up-free = אין חלון להחזרה או למחלוקת שידוע לנו שהוא פתוח.
give-up-from = החל מ-{ $day } לא יהיה פתוח אף חלון להחזרה או למחלוקת שידוע לנו עליו.
give-up-no-day = עוד לא ניתן לומר מאיזה יום לא יהיה פתוח אף חלון להחזרה או למחלוקת.
