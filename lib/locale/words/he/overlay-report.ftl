### Words of the report on a page, in the overlay.

report = דוח על הדף הזה

report-what = הדוח אומר איך הדף בנוי, כדי ש-Last Orders ילמד לקרוא אותו. במקום טקסטים, מספרים וכתובות עומדים סימנים.
report-stays = הוא לא נשלח לשום מקום מעצמו, ונעלם עם הסגירה. איפה לפרסם אותו, זו החלטה שלך.
report-never = לעולם לא לפרסם במקומו את הדף עצמו, צילום שלו או קובצי Cookie: יש בהם נתונים שלך.

report-words = מילים מהדף שאפשר להוסיף
report-words-why = המילים של AliExpress למצבים ולכפתורים עוזרות. כדאי לסמן רק מה שלא אומר עליך דבר.

report-text = הדוח כולו

report-copy = העתקה
report-save = שמירת הקובץ
report-close = סגירת הדוח

report-copied = הועתק.
report-selected = הדפדפן לא הרשה להעתיק. הכול מסומן: אפשר להעתיק ביד.
report-failed = הדף לא ענה. לטעון אותו מחדש ולנסות שוב.
