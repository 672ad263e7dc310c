### Until when a return or dispute window is open.

give-up-free = لا مهلة إرجاع أو نزاع نعرفها مفتوحة.
give-up-from = ابتداءً من { $day } لا تبقى مهلة إرجاع أو نزاع نعرفها مفتوحة.
give-up-no-day = لا يمكن بعد القول من أي يوم لا تبقى مهلة إرجاع أو نزاع مفتوحة.
