/**
 * Given names frequent in the countries whose languages the program knows: they tell a name that
 * stands alone on a line from a menu entry. Left out are those that are ordinary words or places.
 * Names are facts; many were looked up in the lists of @faker-js/faker (MIT licence).
 */
const list = `
Aad Aaliyah Aarav Aaron Aarón Aba Abbey Abby Abdel Abdelkader Abdon Abdul Abdulla Abdullah Abdurrahman Abe Abel Abelardo Abhijit Abhinav Abhishek
Abigail Abigél Abimbola Abraham Abril Achieng Achille Achim Ada Adalbert Adalberta Adalberto Adam Adar Addison Ade Adedayo Adel Adela Adelaida
Adelajda Adele Adelheid Adelin Adelina Adeline Adem Adetokunbo Adewale Adi Adil Adina Aditi Aditya Adnan Ado Adolf Adolfo Adonis Adriaan Adrian
Adriana Adriano Adrien Adrienne Adrijana Adrián Adriána Adán Adél Afonso Afra Agata Agaton Aglae Agnes Agnesa Agneta Agnieszka Agnès Agrypina Agustina
Agustín Agáta Ahmad Ahmed Ahmet Aida Aidan Aiden Aileen Aimee Aimée Aino Aisha Aitor Ajay Ajit Akash Akihiro Akiko Akira Akram Aksel Akshay Ala Alaa
Alade Alain Alan Alana Alba Alban Albane Albert Alberta Alberte Albertina Alberto Albin Albina Albrecht Albín Albína Alcibiade Alcide Alda Aldo Alea
Alec Alejandra Alejandro Aleksa Aleksandar Aleksander Aleksandra Aleksej Aleksi Aleksy Alemka Alena Alenka Alessandra Alessandro Alessia Alessio Alex
Alexa Alexander Alexandr Alexandra Alexandre Alexandrea Alexandrine Alexane Alexanne Alexej Alexia Alexis Aleyna Aleš Alfons Alfonso Alfonz Alfred
Alfreda Alfredo Alfréd Ali Alia Alica Alice Alicia Alicja Alida Alima Alina Aline Alisa Alisha Alison Alissa Aliya Aliyah Aljoša Alka Allan Allegra
Allen Allison Alma Alois Alojz Alojza Alok Alonzo Alparslan Alton Alva Alvin Alvina Alwar Alya Alycia Alyssa Alysson Alícia Alíz Alžbeta Amabela Amal
Amalia Amalie Amalija Amanda Amandine Amani Amar Amara Amaya Amber Ambra Ambroży Ambróz Amelia Amelie Ami Amie Amin Amina Amir Amira Amit Amitabh Amos
Amparo Amrita Amy Amália Amélia Amélie Ana Anabel Anabela Anabelle Anamarija Anand Ananya Anar Anas Anastasia Anastasija Anastasije Anastazija
Anastazja Anastázia Anatol Anatolie Anaïs Anci Ancica Anda Andel Andelin Andelko Andelo Anders Anderson Andi Andras Andre Andrea Andreas Andrei Andrej
Andreja Andres Andrew Andrija Andrijana Andrina Andro Andrzej András André Andrés Andy Andżelika Anej Anesa Aneta Anette Anežka Angel Angela Angelica
Angelika Angelina Angeline Angelique Angelo Angie Angus Ani Anica Anika Anil Anissa Anita Anja Anjali Anka Anke Ankit Ankita Anko Ann Ann-Christin
Ann-Marie Anna Annabel Annabell Annabelle Anne Anne-Marie Annegret Anneke Anneli Annelie Anneliese Annemarie Annett Annette Anni Annie Annika Annikki
Anouk Ansgary Ante Antea Antek Antero Anthony Antigone Antje Antoine Antoinette Anton Antonella Antoni Antonia Antonie Antonija Antonin Antonina
Antonio Antony Antti Antun Antónia António Antônio Anupam Anurag Anwar Anya Anči Ančica Anđela Anđelika Anđelina Apollinary Apollo April Ara Araceli
Aram Arcadie Archibald Archie Arda Ari Ariadna Arian Ariana Ariane Arianna Arie Ariel Arielle Aris Aristide Arjen Arjun Arkadiusz Arkady Arlene Armand
Armando Armida Armin Arnaldo Arnaud Arndt Arne Arno Arnold Arnulf Aron Arpád Arsenije Arseniusz Artemisa Arthur Artur Arturo Arun Aruna Arvid Arvind
Arwen Arya Arystarch Asami Asha Ashish Ashley Ashok Ashton Ashwin Asija Asja Asma Assunta Astrid Asunción Asya Atanazy Athena Atmaja Atsushi Attila
Aubrey Audrey Augusta Augustin Augustina Augustine Augusto Augustín Aura Aurel Aurelia Aurelie Aurelio Aurora Aurélia Aurélie Aurélien Austin Ava
Avery Avinash Axel Axelle Aya Ayako Ayan Ayana Ayaz Aydan Ayden Ayinde Ayla Aylin Ayman Aynur Ayoub Ayumi Ayşe Aziz Azra Aćim Ábel Ádám Ákos Álvaro
Ángel Ángela Ármin Áron Áurea Ângelo Åke Åsa
Babatunde Babette Bailey Bala Baldwin Balázs Bao Baptiste Bara Baran Barbara Barbora Barbro Barica Barnabás Barry Bart Bartolomej Bartosz Bartłomiej
Bas Bashar Bashir Basil Bastian Bastien Batuhan Bazyli Beat Beata Beate Beatrice Beatrix Beatriz Beatrycze Beau Becca Becky Bedřich Bela Belimir
Belinda Bella Belo Belén Ben Bence Bende Bendegúz Benedek Benedetta Benedikt Benedita Benedykt Benett Bengt Beniamin Benito Benjamim Benjamin Benjamín
Benjámin Bennett Bennie Benny Benoît Bent Bente Benício Berat Berenice Berislav Berit Berkay Bernadette Bernard Bernardo Bernd Bernhard Bernice Bernie
Bert Berta Bertalan Bertha Berthold Berti Bertram Bertrand Beryl Bessie Beth Bethany Betina Betsy Bettina Betty Beulah Beverly Beáta Beňadik Bharat
Bianca Bianka Bibiana Bibianna Bibiána Bilal Biljana Bill Billie Billy Binh Birgit Birgitta Birgitte Birte Bisenija Biserka Bjarne Björn Bjørn Blagica
Blagoje Blahoslav Blaise Blake Blanche Blanka Blažej Blažena Bob Boban Bobana Bobbie Bobby Bodo Bogdan Bogdana Boglárka Bogoljub Bohdan Bohdana
Bohumil Bohumila Bohumír Bohuslav Bohuslava Bohuš Bojan Bojana Boldizsár Boleslav Bonifác Bonnie Bora Borbála Boris Borivoje Borja Borjan Borka Borko
Borna Borys Boróka Bosiljka Botond Boyd Boško Bożena Boža Božena Božica Božidar Božidara Brad Bradford Bradley Brajan Brandi Brando Brandon Brandy
Branimir Branimira Branislav Branislava Branka Brankica Branko Brayan Brenda Brendan Breno Brent Bret Brett Brian Brice Bridget Bridgette Brigita
Brigitta Brigitte Britt Britt-Marie Britta Brittany Bronislava Brooke Bruce Bruna Bruno Bryan Bryant Bryce Brygida Brájen Budimir Burak Burkhard
Burkhardt Byron Bystrík Bálint Bárbara Bärbel Béatrice Bérengère Bíborka Błażej Břetislav
Caetana Caio Caitlin Caleb Calebe Calista Callum Calvin Camelia Cameron Camil Camila Camilla Camille Camilo Can Canan Candace Candela Candice Candida
Candido Capucine Cara Caren Carey Caridad Carina Carl Carla Carles Carlo Carlos Carlota Carlotta Carlton Carmela Carmelo Carmen Carmine Carminho Carmo
Carol Carola Carole Carolin Carolina Caroline Carolyn Carrie Carroll Carsten Cary Casandra Casey Casper Cassandra Cassandre Cassie Cataleya Catalina
Catarina Caterina Catharina Catherine Cathrin Cathrine Cathy Catrin Cauã Ceca Cecelia Cecil Cecile Cecilia Cecilie Cecylia Cecyliusz Cecília Cedric
Cedrik Celeste Celestin Celestine Celia Celina Celine Cem Cemal Cesar Ceyda Ceyla Ceylin Cezary Chad Chandra Chanel Chantal Charlene Charles Charli
Charlie Charlotte Charlène Chase Chau Chelsea Chelsey Cheryl Chester Cheyenne Chiara Chidi Chie Chinedu Chinua Chloe Chloé Chris Christ Christa
Christel Christelle Christer Christian Christiane Christie Christina Christine Christof Christoffer Christoph Christophe Christopher Christy Chuck
Chukwuma Cindy Claas Claes Claire Clara Clare Clarence Clarissa Clark Claude Claudette Claudia Claudine Claudio Claus Clayton Clelia Clemens Clement
Clemente Clementina Clementine Cleo Cleopatra Clifford Clifton Clint Clinton Clive Cloe Clotilde Clovis Clyde Cláudia Cláudio Clémence Clément Cody
Coen Colette Colin Colleen Collin Concepción Conchita Conner Connie Connor Conor Conrad Constantin Constanze Constança Consuelo Cooper Cora Coralie
Cordelia Cordula Corentin Corey Corinna Corinne Cornelia Cornelius Corné Corvin Cory Cosima Courtney Craig Cristian Cristiana Cristiano Cristina
Cristián Cristobal Cristóbal Crystal Csaba Csanád Csenge Csongor Ctibor Cuong Curt Curtis Cvijan Cvijetin Cynthia Cyprián Cyra Cyril Cyrille Cyrus
Cyryl Cécile Cédric Célia Céline César Čarna Časlav Čedomir
Daan Dabiživ Dada Dado Dagmar Dagmara Dahlia Daiane Daisuke Daisy Dajana Dale Dalia Dalibor Dalibora Daliborka Dalida Dalila Damaris Damian Damiana
Damien Damil Damilola Damir Damián Damjan Damjanka Damla Damon Dan Dana Dani Danica Daniel Daniela Daniele Daniella Danielle Danijel Danijela Danila
Danilo Danièle Danka Danko Danny Dante Danu Daphne Daphnee Daphné Dara Darcy Daria Darian Dariana Darija Darin Darina Darinka Dario Darius Dariusz
Darja Darko Darla Darlene Darnell Darrel Darrell Darren Darrin Darryl Daryl Darío Dave Davi David Davide Davin Davor Davorin Dawid Dawn Dax Dea Dean
Deanna Deb Debbie Debora Deborah Debra Declan Deepa Deepak Defne Dejan Dejana Delbert Delfina Delia Della Delores Delphine Demeter Demetriusz Deneval
Denis Denisa Denise Denisz Deniz Dennis Derek Derrick Derya Desanka Desimir Desiree Desmond Detlef Detlev Devi Devika Devin Dewey Dewi Dexter Dezider
Diana Diane Dianna Dianne Didier Diego Dieter Dietmar Dietrich Dijana Dilan Dilara Dimitri Dimitrije Dina Dinesh Dinis Dino Diogo Dion Dionizy Dionýz
Dirk Ditte-Marie Divna Divya Dixie Diána Dobrila Dobromila Dobroslav Dobroslava Dolores Domagoj Domenic Domenica Domenico Domingo Dominic Dominick
Dominik Dominika Dominique Don Dona Donald Donat Donata Donato Donka Donna Donnie Donny Donát Dora Dorana Doreen Dorian Dorica Dorina Doris Dorit
Dorián Dorka Dorota Dorotea Doroteja Dorothea Dorothee Dorothy Dorottya Dorthe Doug Douglas Doyle Draga Dragan Dragana Dragica Draginja Dragiša
Dragoje Dragojlo Dragoljub Dragoslav Dragutin Drahomír Drahomíra Drahoslav Drahoslava Draža Dražen Dren Drew Drina Držimir Držislav Dua Duane Duarte
Dubravka Dubravko Duc Duje Dujo Duncan Dung Dunja Dustin Dušan Dušana Dušanka Dušica Duška Duško Dwayne Dwight Dylan Dániel Dávid Dáša Débora Dóra
Earnest Ebba Eberhard Ebony Ebru Eckart Eckhard Eckhart Ed Eda Eddie Eddy Edeltraud Eden Edgar Edgardo Edison Edita Edith Edmond Edmund Edna Edson
Eduard Eduarda Eduardo Edvard Edvin Edward Edwin Edyta Eero Eeva Efe Efraim Efrem Egon Eiji Eileen Eirik Ekkehard Ela Elaine Elbert Elda Elea Eleanor
Eleanore Eleazar Elena Eleni Eleonora Eleonore Eleonóra Elfriede Eli Elia Eliah Elian Eliana Eliane Eliano Elias Eliasz Elif Elijah Elin Elina Eline
Elinor Elio Eliot Elisa Elisabet Elisabeth Elise Eliseo Elissa Eliza Elizabet Elizabeth Eliška Elka Elke Ella Ellen Elli Ellie Elliot Elliott Ellis
Elly Elmar Elmer Elmira Elmo Elnur Elodie Eloisa Eloise Eloy Eloá Eloísa Elsa Elsbeth Else Elsie Elvira Elvis Elvíra Elwira Elyssa Elza Elías Elísio
Elżbieta Ema Emanuel Emanuela Emanuele Emanuelly Emeka Emelie Emely Emese Emi Emie Emiel Emiko Emil Emile Emili Emilia Emilian Emiliano Emilie Emilija
Emilijan Emilio Emily Emin Emine Emir Emma Emmanuel Emmanuelle Emmett Emmie Emmy Emre Emília Ena Enea Enes Ennio Enola Enrico Enrique Ensar Ensio Enya
Enzo Erast Eray Ercan Erdal Eren Erhard Eriberto Eric Erica Erich Erick Erik Erika Erin Erkan Erkki Erma Erna Ernest Ernestine Ernesto Ernst Ervin
Ervín Erwan Erwin Esa Esben Esma Esmeralda Espen Esperanza Esra Essie Esteban Estefanía Estela Estella Estelle Ester Estera Esther Eszter Etela Ethan
Ethel Etienne Etsuko Ettore Eudokia Eudoksja Eugen Eugene Eugenia Eugenie Eugenio Eugeniusz Eugénia Eugénie Eula Eulalia Eunice Eusebia Eusebio
Eustracjusz Eva Evan Evandro Evdokija Eve Eveliina Evelin Evelina Eveline Evelyn Evelyne Even Everardo Everett Everton Evie Evy Ewa Ewald Ewelina
Eymen Ezequiel Ezio Ezra Édouard Élisabeth Élise Élodie Éloïse Éléonore Éric Érica Étienne
Fabian Fabiana Fabiano Fabien Fabienne Fabijan Fabio Fabiola Fabián Fabrice Fabrizio Fabrícia Fabrício Faisal Faith Falk Falko Fanni Fannie Fanny
Farah Farid Fatih Fatima Fatma Fausto Fay Faye Federica Federico Fedor Fedora Felicia Feliciano Felicie Felicita Feliks Felipe Felix Felícia Femi
Femke Ferdinand Ferdynanda Ferenc Ferhat Fermín Fernanda Fernando Fidan Fidel Fikret Filemon Filiberto Filip Filipa Filipe Filippa Filippo Filomena
Filoména Filotije Finja Finley Finn Finnley Fiona Flavia Flavie Flavio Flora Flore Florence Florencia Florencja Florent Florentin Florentina Florian
Floriana Florina Florine Florián Floyd Flynn Flávia Flávio Flóra Folake Forrest Fouad Franc Frances Francesca Francesco Francis Francisca Francisco
Franciszek Franciszka Franck Franco Franjo Frank Frankie Franklin František Františka Franz Franziska François Françoise Frauke Fred Freda Freddie
Frederic Frederica Frederick Frederico Frederik Fredrick Fredrik Fredy Freja Freya Frida Fridolin Fridrich Frieda Friedemann Friederike Friedhelm
Friedrich Frithjof Fritz Fruzsina Fryderyk Frédéric Frédérique Fumiko Fynn Fábio Fátima Félix
Gabe Gabi Gabin Gabriel Gabriela Gabriele Gabriella Gabrielle Gabrijela Gael Gaetano Gaia Gail Gaj Gala Galfryd Galina Gareth Garrett Garry Gary
Gaspar Gaspard Gaston Gaurav Gavin Gavrilo Gayle Gaël Gaëlle Gašpar Gedeon Geeta Geir Gejza Gellért Gemma Gene Genevieve Geneviève Gennaro Geoff
Geoffrey Geoffroy Georg George Georges Georgette Georgiana Georgije Gerald Geraldine Geraldo Gerard Gerardo Gerasim Gerazym Gerd Gerda Gergely Gergő
Gerhard Germain Germaine Germán Gernot Gero Gerrit Gerry Gert Gertrud Gertruda Gertrude Gertrúda Gesa Gesine Ghassan Giacomo Giada Gian Giang Gianluca
Gianni Gideon Gijs Gil Gilbert Gilberto Gilda Gilles Gillian Gilson Gina Ginewra Gino Gioele Gioia Giorgia Giorgio Giovanna Giovanni Gisela Gita Gitte
Giulia Giuliana Giuliano Giulio Giuseppe Gizela Gladys Gleb Glen Glenda Glenn Gligorije Gloria Gojko Golub Gonsalwy Gonzalo Gonçalo Gopal Goran Gorana
Goranka Gordan Gordana Gordon Goro Gottfried Grace Gracie Graciela Gracja Gradimir Grady Graham Grant Grażyna Greg Gregg Gregor Gregorio Gregory Greta
Gretchen Grga Grgo Grgur Grigorije Griselda Grozdana Gry Grzegorz Grégoire Grégory Gréta Guadalupe Gudrun Guido Guilherme Guillaume Guillermina
Guillermo Gun Gundula Gunilla Gunnar Gunnel Gust Gustaf Gustav Gustave Gustavo Gustáv Guy Gvozden Gwen Gwenaëlle Gwendolyn Gwido György Gábor Gérald
Gérard Gökhan Göran Götz Gúbio Gül Gülay Gülçin Günay Günter Günther
Habib Habiba Hadi Hafsa Hagen Hailey Hakan Hakim Hal Hala Halil Halim Halima Halina Hamid Hamish Hamza Hana Hanan Hanga Hanh Hani Hanna Hannah Hanne
Hanneke Hannele Hannelore Hannes Hanno Hannu Hans Hans-Peter Hans-Rudolf Hans-Ulrich Hansjörg Hanspeter Hansruedi Hansueli Harald Hardy Hari Harish
Harold Harriet Harrison Harry Harsh Hartmut Hartwig Haruka Haruki Haruko Harvey Hasan Hasna Hassan Hatem Hattie Hayden Hayley Hazel Heather Hector
Hedda Hedvig Hedviga Hedwig Heide Heidemarie Heidi Heidrun Heike Heikki Heiko Heiner Heinrich Heinz Heitor Helen Helena Helene Helga Helge Helin Helle
Helmut Helmuth Heloísa Hendrik Henk Henning Henri Henrich Henrieta Henrietta Henriette Henrik Henrike Henrique Henry Henryk Henryka Herbert Heribert
Herman Hermann Hermenegildo Hermine Hermína Hernán Herta Hervé Hideki Hieronim Hieu Hilario Hilarion Hilary Hilda Hilde Hildegard Hiltrud Hipolit Hira
Hiroko Hiroshi Hiroyuki Hisham Hoa Holger Holly Homer Homero Hope Horace Horacio Horacy Horst Hortense Hortenzia Hossam Howard Hrvoj Hrvoje Hrvojka
Hubert Hubertus Huda Hugh Hugo Hugues Hung Hunor Hunter Huong Hussein Huy Huyen Hvalimir Hyun Håkan Håkon Håvard Héctor Hédi Hélio Hélène Hülya
Hüseyin
Ian Ibrahim Ichiro Ico Ida Idris Ifeoma Ignacio Ignacy Ignjat Ignác Igor Iker Ila Ilaria Ilarion Ilay Ileana Ilenia Ilia Iliana Ilias Ilija Ilinka
Ilja Ilka Ilko Ilmari Ilona Ilsa Ilse Ilyas Imad Iman Imani Imelda Imke Immanuel Imogen Imran Imre Imrich Ina Inara Inaya Indira Indra Ines Inesa Inez
Inga Inge Ingeborg Inger Ingo Ingolf Ingrid Ingrida Inja Inka Inkeri Inmaculada Inna Innocenty Ino Insa Inès Inés Inês Iolanda Ira Irena Irene
Ireneusz Irina Iris Irma Irmeli Irmgard Irmtraud Irvin Irving Isa Isaac Isabeau Isabel Isabela Isabell Isabella Isabelle Isabelly Isac Isadora Isaiah
Isaias Isak Isidora Isidoro Isis Iska Isla Ismael Ismail Isra István Ita Iva Ivan Ivana Ivanka Ivanna Ivančica Ivar Ive Ivek Iveta Ivica Ivna Ivo
Ivona Ivonne Ivy Iván Iwan Iwona Izaak Izabela Izabella Izajasz Izidor Izolda Izydor Iľja Ígor Íris Íñigo
Jaakko Jaap Jacco Jace Jacek Jacinthe Jacinto Jack Jackie Jackson Jacky Jacob Jacobo Jacobus Jacopo Jacqueline Jacquelyn Jacques Jada Jade Jaden
Jadran Jadranka Jadranko Jadro Jadwiga Jae Jaga Jagica Jaime Jairo Jake Jakob Jakov Jakub Jakubina Jamal James Jamie Jamil Jamila Jan Jana Janaína
Jane Janelle Janet Janica Janice Janie Janina Janine Janis Janka Janko Janna Janne Janni Jannik Jannis Janosch Janusz Jara Jared Jari Jarmila Jarne
Jarod Jarolím Jaromír Jaron Jaroslav Jaroslava Jarosław Jasen Jasenko Jasmin Jasmina Jasmine Jasna Jason Jasper Javier Jay Jaya Jayce Jayda Jayden
Jaylen Jayson Jazmin Jean Jean-Claude Jean-Daniel Jean-Jacques Jean-Louis Jean-Luc Jean-Marc Jean-Marie Jean-Paul Jean-Pierre Jeanette Jeanine Jeanne
Jeannette Jeannie Jed Jeff Jeffery Jeffrey Jela Jelena Jelica Jelisaveta Jelka Jen Jenna Jennie Jennifer Jenny Jens Jeppe Jerald Jeremi Jeremiah
Jeremiasz Jeremie Jeremy Jerguš Jermaine Jeroen Jerome Jerry Jerzy Jerónimo Jesper Jess Jesse Jessica Jessie Jessy Jesus Jesús Jett Jette Jevrosima
Jezdimir Ješa Jiang Jihoon Jil Jill Jim Jimena Jimin Jimmie Jimmy Jin Jindra Jindřich Jing Jisoo Jitka Jiří Jo Joachim Joah Joakim Joan Joana Joann
Joanna Joanne Joanny Joaquim Joaquín Jocelyn Jochen Jodi Jody Joe Joel Joelle Joep Joey Johan Johann Johanna Johanne Johannes John Johnathan Johnnie
Johnny Jolana Jolanda Jolanta Jolie Jolien Joline Jon Jona Jonah Jonas Jonatan Jonathan Jonathon Joon Joost Jordan Jordi Jordy Jorge Joris Jose Josef
Josefa Josefin Josefina Josefine Josep Joseph Josephine Josette Josh Joshua Josiane Josie Josip Josipa Joso Josue Josué José Joséphine Jovan Jovana
Jovanka Joy Joyce Jozef Jozefína Jozue João Joël Joëlle Joško Joža Jože Juan Juana Juanita Juanjo Juda Jude Judita Judith Judy Judyta Jugoslav Juha
Juhani Juho Jukka Jule Jules Julia Julian Juliana Juliane Julianne Julie Julien Julieta Juliette Julijana Julio Julita Julius Juliusz Julián Jun Juna
June Junichi Junko Juraj Juri Justin Justina Justine Justus Justyn Justyna Justína Jutta Jyoti Ján János Jázmin Jérémie Jérémy Jérôme Jéssica Józef
Józefina József Jörg Jörgen Jörn Jørgen Júlia Júlio Július Jürg Jürgen
Kaan Kaarina Kacper Kadir Kai Kaia Kaisa Kaitlyn Kaj Kaja Kalervo Kalevi Kalinik Kalistrat Kalle Kalpana Kamal Kamala Kamau Kamil Kamila Kamilla
Kamran Kaori Kara Karan Karel Karen Kari Karim Karin Karina Karine Karl Karl-Emil Karl-Johan Karla Karmela Karol Karoliina Karolin Karolina Karoline
Karolína Karsten Kasper Kassandra Kata Katariina Katarina Katarzyna Katarína Kate Kateřina Katharina Katherine Kathleen Kathrin Kathrine Kathryn Kathy
Katica Katie Katija Katina Katja Katrin Katrina Katrine Katsuhiko Katy Kavita Kay Kaya Kayden Kayla Kaylee Kayleigh Kazimierz Kazimír Kazuhiro Kazuko
Kazuo Keano Keanu Kees Keiko Keira Keisuke Keith Kelley Kelli Kellie Kelly Kelsey Kelvin Kemal Ken Kenan Kende Kendra Kenichi Kenji Kenneth Kenny Kent
Kenta Kenza Kenzo Kerem Kerim Kerry Kerstin Kevin Khadija Khaled Khalid Khalil Khanh Kian Kiana Kiara Kika Kilian Kim Kimberly Kimmo Kincső Kinga
Kipchoge Kira Kiran Kirilo Kirk Kirsten Kirsty Kiyoshi Kjell Klaas Klara Klarencjusz Klaudia Klaudiusz Klaus Klemens Klement Klementyna Kleopatra
Klára Kléber Knut Kobe Koen Kofi Koichi Koji Koloman Kolos Konrad Konstancja Konstantin Konstanty Konstantyn Konštantín Koralia Koray Korbinian
Kordula Kornel Korneli Kornelia Korneliusz Kornél Kornélia Kosta Krešimir Krishna Krista Kristen Kristi Kristian Kristie Kristiina Kristijan Kristin
Kristina Kristine Kristián Kristoffer Kristopher Kristy Kristína Kristóf Kristýna Krisztián Krisztofer Krištof Krsto Kruno Krunoslav Krystal Krystian
Krystyna Krzysztof Ksawera Ksawery Ksenia Ksenija Ksenofont Kumiko Kurt Kuzman Kvetoslava Kwame Kwintyn Kyan Kyle Kyllikki Kyra Kévin
Lachlan Lada Ladislau Ladislav Laetitia Laia Laila Lajos Lakshmi Lala Lalit Lalita Lamar Lambert Lamia Lan Lana Lance Lara Larisa Larissa Larry Lars
Larysa Lasse Latif Latoya Laura Laure Lauren Laurence Laurencja Laurencjusz Laurens Laurent Laurenty Laurentyna Laurenz Lauri Lauriane Laurie Laurin
Laurine Lauryn Laverne Lavinia Lavínia Lawrence Layla Lazar Lea Leah Lean Leana Leander Leandra Leandro Leann Leanne Leda Lee Leela Leena Lei Leif
Leigh Leila Lela Leland Lelia Len Lena Lene Leni Lenia Lenka Lenn Lennart Lennert Lennie Lennox Lenny Lenya Leo Leon Leona Leonard Leonardo Leone
Leonel Leonhard Leoni Leonid Leonida Leonidas Leonie Leonor Leonora Leontina Leopold Leopoldina Leopoldo Leposava Leroy Lesana Leslie Lester Leszek
Leticia Letizia Letícia Lev Levent Levente Levi Levin Levoslav Lewis Lexi Lexie Leyla Lia Liam Lian Liana Lias Libor Libuša Lidia Lidija Lieke Lihua
Liisa Lila Lili Lilia Lilian Liliana Liliane Lilianna Lilien Liliána Lilla Lillian Lillie Lilly Lilou Lily Lina Linda Lindsay Lindsey Line Linett Linh
Linn Linnea Linnéa Lino Linus Lio Lionel Lis Lisa Lisandro Lisanne Lisbeth Lise Liselotte Liv Liva Livia Livio Liya Liyana Liz Liza Lizbeth Ljiljana
Ljuba Ljubica Ljubiša Ljubomir Ljudevit Lloyd Logan Lois Lola Lone Lonnie Lora Loredana Loren Lorena Lorene Lorenz Lorenza Lorenzo Loretta Lori Lorin
Loris Lorna Lorraine Lothar Lotta Lotte Lotti Lou Louay Louie Louis Louisa Louise Lourdes Lourenço Lovisa Lovorka Lowell Loïc Loïs Luan Luana Lubomír
Luboš Luc Luca Lucas Lucca Luce Lucia Lucian Luciana Luciano Lucie Lucien Lucienne Lucija Lucijan Lucile Lucille Lucio Lucius Lucja Lucjan Lucy Lucía
Ludger Ludivine Ludmila Ludovic Ludovica Ludvig Ludvík Ludwig Ludwik Ludwika Luděk Luena Luigi Luis Luisa Luise Luiz Luiza Lujza Luka Lukas Luke Lukáš
Lula Luna Lungelo Luther Lutz Luís Luísa Lya Lyam Lydia Lydie Lykke Lyla Lyle Lynda Lynette Lynn Lynne László Léa Léna Léo Léon Lívia Lúcia Lýdia
Ľubica Ľubomír Ľubomíra Ľubor Ľuboslav Ľuboslava Ľuboš Ľudmila Ľudomil Ľudomila Ľudovít
Maaike Maarit Maarten Mabel Mable Maca Macarena Machteld Maciej Mack Mackenzie Macy Madalena Maddie Maddison Madeleine Madeline Madhu Madina Madison
Mads Mae Maeve Mafalda Magali Magda Magdalena Magdaléna Maggie Magnus Maha Mahdi Mahesh Mahir Mahmoud Mahmud Maia Maica Maida Maija Maike Maira Maitê
Maja Majda Majid Makary Makoto Maksim Maksym Maksymilian Malcolm Malena Malene Malia Malik Malika Malin Malina Mališa Malou Malte Malthe Malvina
Malvína Malwina Mamie Mamoru Manabu Manda Mandy Manel Manfred Manish Manoj Manon Mansour Mansur Manuel Manuela Mara Marc Marcel Marcela Marceli
Marcell Marcella Marcello Marcelo Marcia Marcin Marco Marcos Marcus Mare Mareike Marek Maren Marena Margaret Margareta Margarete Margarethe Margarida
Margarita Margaréta Margaux Margherita Margie Margit Margita Margot Margret Margrit Margrith Marguerite Mari Maria Mariam Marian Mariana Mariangela
Marianna Marianne Mariano Maribel Marica Maricarmen Marie Marieke Mariella Marielle Marija Marijana Marijke Marijn Marika Mariko Marilena Marilou
Marilu Marilyn Marilú Marin Marina Marine Marinko Marino Mario Marion Marisa Marisol Marissa Marit Marita Marius Mariusz Marián Marja Marjan Marjatta
Marjolein Marjorie Mark Markika Markku Marko Markus Markéta Marlen Marlena Marlene Marley Marli Marlies Marlis Marlo Marlon Marlène Maroš Marsha
Marshall Marta Marte Marten Martha Marthe Martial Martijn Martim Martin Martina Martine Martti Marty Martyna Martín Marvin Marwa Marwan Mary Maryam
Maryann Maryna María Marína Masahiro Masako Masaru Masashi Masato Mason Massimiliano Massimo Matan Mate Matej Mateja Mateo Mateus Mateusz Matheus
Mathew Mathias Mathieu Mathilda Mathilde Mathis Matias Matija Matilda Matilde Matis Matko Mato Mats Matt Matteo Matthew Matthias Matthieu Matthis
Matti Mattia Mattias Mattie Mattis Matylda Matías Matúš Maud Maude Maureen Maurice Mauricio Maurizio Mauro Maurycy Maurício Max Maxence Maxim Maxima
Maxime Maximilian Maximiliano Maximilián Maxine Maxwell Maya Mayara Mayra Mayte Mayumi Maëlle Maíra Małgorzata Maša Mašinka Mechthild Medard Medina
Meena Meera Megan Meghan Megumi Mehdi Mehmet Meike Meire Melania Melanie Melany Melba Melek Melenija Melike Melina Melinda Melis Melisa Melissa Melita
Melvin Melánia Menno Mercedes Meredith Merel Merete Merle Merlin Mert Merve Mervin Meryem Mesut Mete Metin Metod Mette Mia Mica Micael Micaela Micah
Micha Michael Michaela Michal Michalina Michał Micheal Michel Michela Michele Micheline Michelle Michiko Michèle Mick Mickaël Midori Miguel Mihael
Mihailo Mihajlo Miho Mihály Mija Mijat Mika Mikael Mikaela Mikail Mikayla Mike Miki Mikkel Mikko Miklós Mikołaj Mikuláš Mila Milada Miladin Milagros
Milan Milana Milanka Milanko Mildred Mile Milena Miles Mileta Milica Milisav Milivoj Milić Miljan Miljana Miljenko Milka Milla Mille Milo Milojica
Milomir Milorad Miloslav Miloslava Milota Miloš Milton Milutin Milán Mima Mimo Min Mina Mindy Minerva Ming Minh Minho Minji Minna Minnie Minoru
Miodrag Miomir Mirabela Miran Miranda Miray Mirco Mireille Mirela Mirella Miriam Miriama Mirjam Mirjana Mirka Mirko Mirkó Mirna Miro Miron Miroslav
Miroslava Mirosław Mirza Mislav Mitar Mitch Mitchell Mitra Mitsuko Miša Miško Mladen Mlađana Moa Modest Modesto Mohamed Mohammad Mohammed Mohan Moira
Moisés Mojmír Mojżesz Molly Momir Momira Mona Monica Monika Monique Monserrat Montserrat Morgan Morgana Morgane Moritz Morris Morten Moses Mostafa
Moussa Muhammad Muhammed Muhsin Mukesh Murat Muriel Murilo Musa Mustafa Mwangi Mya Myla Mylan Myra Myriam Myrna Myron Myrtle Márcia Márcio Mária Mário
Márk Márton Mátyás Máté Mélanie Mélissa Mércia Mónica Móric Mônica
Nabil Nada Nadalina Nadežda Nadia Nadim Nadine Nadir Nadja Nadzieja Nadège Nahid Nahil Naja Naji Nana Nancy Nandini Nanna Naoki Naoko Naomi Naomie
Napoleon Nara Narcis Narcisa Narciso Narendra Naresh Nasrullah Nasser Nastja Natalia Natalie Natalija Natan Natanael Nataniel Natasa Natascha Natasha
Nataša Nate Nathalia Nathalie Nathan Nathanael Nathaniel Natka Natsuki Natália Nawal Nazan Nazariusz Nazary Nazif Nađa Neal Nebojša Neda Nedeljko
Nedjeljka Nedjeljko Neha Neil Nela Nele Neli Nelli Nellie Nelly Nelson Nemanja Nena Nenad Neo Nera Nerea Nesa Nestor Nettie Neva Neven Nevena Nevenka
Nevin Nevio Nga Ngoc Ngozi Nhung Nia Nicholas Nichole Nick Nicklas Nico Nicola Nicolai Nicolas Nicole Nicoline Nicolás Nicolò Niek Niels Nienke Nigar
Nigel Nika Nikhil Nikita Nikki Niklas Niklaus Niko Nikodem Nikola Nikolai Nikolas Nikolasz Nikolaus Nikoleta Nikolina Nikša Nil Nila Nils Nimród Nina
Nine Nino Nisa Nisha Nitin Njegomirka Njeri Nnamdi Noa Noah Noam Noan Noboru Nobuko Noe Noel Noelia Noemi Noemie Nola Nolan Nolen Nona Noor Nora Norah
Norbert Norberto Noriko Norina Norman Nour Noura Novak Novella Novi Noé Noémi Noémie Noël Noëlle Nuno Nur Nuria Nurlan Nuša Nándor Nátán Néstor Nóra
Núbia Núria
Obrad Obren Oceane Octavia Octavio Oda Odile Odin Odon Ofelia Ofélia Ognjana Ognjen Okan Oke Ola Olaf Olavi Oldrich Ole Oleg Olga Olgica Olimpia Oliva
Oliver Olivera Olivia Olivier Olivér Oliwia Oliwier Olle Ollie Olof Olumide Oluwaseun Olympia Olívia Omar Omolara Ondrej Ondřej Onufry Onur Opal
Ophelia Ophélie Ora Oren Orestes Orhan Orlando Ornella Orville Orvokki Osama Oscar Oskar Oskari Osman Osmund Ostoja Osvaldo Oswald Otieno Otilia Otis
Oto Otto Otávio Otília Owen Oxana Ozren Oľga Óscar Ömer Özge Özlem
Pablo Padma Paige Paja Palmira Paloma Pam Pamela Panka Pankaj Pankracy Pankrác Panna Pantaleon Paola Paolo Pascal Pascale Pasquale Pat Patrice
Patricia Patricio Patrick Patrik Patrizia Patrycja Patrycjusz Patrycy Patryk Patrícia Patsy Patti Patty Paul Paula Paulette Pauliina Paulin Paulina
Pauline Paulo Paulína Pava Pave Pavel Pavica Pavla Pavle Pavol Paweł Pedro Peggy Pekka Pelagia Penelopa Penelope Penny Pentti Pepo Pera Percy Perica
Perla Pernilla Pernille Pero Perry Peruna Petar Pete Peter Petko Petr Petra Petri Petrija Petronela Petteri Phil Philip Philipp Philippa Philippe
Phillip Phoebe Phuong Phyllis Pia Piero Pierre Pierre-Alain Pierre-André Pieter Pietro Pilar Pim Piotr Piper Pirjo Pirkko Pius Platon Polikarp Polly
Pontus Pooja Poppy Porfiriusz Porfiry Poul Prabhu Pradeep Prakash Pranav Prasad Prashant Pravdan Praveen Pravoslav Predrag Preeti Preston Prisca
Priscilla Priska Priya Priyanka Prokles Prokop Prokul Prosper Prvoslav Przemysław Päivi Péter Pío
Qiang Quang Queen Quentin Quinn Quinten Quoc Quynh
Rabea Rabia Rachael Rachel Rachela Rachid Radek Radenko Radha Radim Radina Radislav Radivoje Radiša Radmila Radmilo Radojka Radomir Radomír Radosav
Radoslav Radosław Radovan Radoš Radul Radúz Rafael Rafaela Rafaël Rafał Raffaele Rafid Rahel Rahim Rahmi Rahul Raif Raina Rainer Raisa Raj Rajat
Rajeev Rajesh Rajiv Rajko Rajmund Rajna Rajnold Raju Rakesh Rakita Ralf Ralph Ram Rama Ramesh Rami Ramiro Ramon Ramona Ramón Rana Randal Randall
Randolf Randolph Randy Rania Ranjit Ranko Raoul Raphael Raphaël Raquel Rashid Rasmus Rastislav Ratimir Ratna Rauf Raul Ravi Ray Rayan Rayen Raymond
Raíssa Raúl Raško Rebeca Rebecca Rebeka Rebekka Recep Reem Regan Reggie Regina Reginald Regine Regitze Regula Regína Reiko Reimund Reina Reinaldo
Reiner Reinhard Reinhold Rekha Relja Remco Remo Remus Renan Renata Renate Renato Renaud Rene Renee Renja Renske Renáta René Renée Reto Rex Reza Rhea
Rhonda Ria Riana Ricarda Ricardo Riccardo Richard Richárd Rick Rickard Rickey Ricky Rico Rie Riikka Riitta Rija Rik Rikke Riley Rima Rina Rino Ristana
Rita Ritu Ritva Roan Rob Robbie Robert Roberta Roberto Robi Robin Robinson Robyn Rocco Roch Rochelle Rocio Rocío Rod Roderick Roderyk Rodney Rodolfo
Rodoljub Rodrigo Roel Rogelio Roger Rogério Rohan Rohit Roko Roksana Roland Rolando Rolf Romain Roman Romana Romane Romeo Romeu Romina Romuald Romulus
Romy Ron Ronald Ronja Ronnie Ronny Roosevelt Roque Rory Rosa Rosa-Maria Rosalia Rosalie Rosalind Rosalinda Rosamunda Rosana Rosanna Rosario Rose
Rosemarie Rosemary Roser Rosi Rosie Rosina Ross Rostislav Rosângela Rowan Roxana Roxane Roxanne Roy Roza Rozalia Rozina Rozália Ruben Ruby Rubén Rudi
Rudolf Rudolph Rudy Ruedi Rufina Rufus Rui Rumena Rune Rupert Ruslan Russ Russell Rustam Ruta Ruth Ruud Ruža Ružena Ružica Ryan Ryota Ryszard Ryuichi
Régis Réka Rémi Rémy Róbert Róza Róża Rúben Rüdiger Rüya Růžena
Saad Sabah Sabina Sabine Sabri Sabrina Sabína Sachiko Sachin Sadie Safa Safira Safiya Sagar Said Sakari Sakura Salah Salem Salih Salim Sally Salma
Salome Salomea Salomon Salvador Salvatore Salwator Sam Samanta Samantha Samara Sameer Sami Samia Samir Samira Sammie Sammy Samson Samuel Samuele
Sancho Sanda Sandeep Sander Sandra Sandrine Sandro Sanja Sanjay Sanjeev Sanjin Sanna Sanne Santiago Santina Santino Santosh Sara Sarah Sari Sarina
Sarita Sasha Saskia Satish Satoru Satoshi Satu Saul Saurabh Savannah Savina Sayaka Sayed Saúl Saša Scarlett Scott Scottie Sean Sebastian Sebastián
Sebastião Sedat Seema Segun Seiji Selena Selim Selin Selina Selma Semih Sena Senka Seppo Serafin Serafina Serena Serge Sergej Sergi Sergio Sergiusz
Serhat Serkan Servác Seth Setsuko Seung Severín Sevgi Seweryn Shadi Shailesh Shana Shane Shania Shankar Shanna Shannon Shanon Shany Sharad Shari
Sharon Shashi Shaun Shawn Shawna Shayna Sheila Shelby Sheldon Shelia Shelley Shelly Sheri Sherif Sherman Sherri Sherry Sheryl Shigeru Shilpa Shinichi
Shinji Shinzo Shirley Shiro Shiv Sho Shoji Shota Shreya Shruti Shun Shweta Sian Sibel Siddharth Sidney Sidonia Sidonie Sidónia Siegfried Sieglinde
Siegmar Sienna Sigmar Signe Sigrid Sigurd Silas Silje Silke Silvan Silvana Silvester Silvia Silvija Silvina Silvio Simen Simeon Simisola Simo Simon
Simona Simone Simonida Simão Simón Sina Sinan Sindre Sinikka Siniša Siri Sirineu Siro Siv Sjoerd Skye Slava Slavek Slaven Slavica Slavka Slavko
Slavoljub Slavomír Slađana Slobodan Slobodanka Sláva Slávka Smiljana Smriti Sneha Snežana Snježana Sofia Sofie Sofija Sofía Solange Soledad Solveig
Solène Soma Sonal Sondre Sonia Sonja Sonya Soo Sophia Sophie Soraia Soraya Soyeon Soňa Spencer Spirydion Srboljub Sredoje Srećko Srinivas Srna Stacey
Stacy Stan Stanislav Stanislava Stanisław Stanko Stanley Staša Steen Stefan Stefana Stefania Stefanie Stefano Steffen Steffi Stela Stella Stephan
Stephanie Stephen Stevan Steve Steven Stewart Stig Stijn Stine Stipan Stipe Stjepan Stojan Stojanka Strahinja Stribor Stuart Stéphane Stéphanie
Subhash Sudha Sudhir Sue Suleiman Sumiko Sumit Sune Sung Sunhee Sunil Sunita Sunniva Sunčica Suresh Surya Susan Susana Susann Susanna Susanne Susie
Susumu Suzana Suzanne Suélen Svea Svebor Svein Sven Svend Svenja Svetislav Svetlana Svetolik Svetomir Svetozár Svätopluk Swati Sybilla Sybille Sylvain
Sylvester Sylvia Sylvie Sylwester Sylwia Synne Szabolcs Szczepan Szofi Szofia Szonja Szymon Szófia Sámuel Sándor Sára Sébastien Sérgio Séverine Sílvia
Sönke Søren Süleyman Sławomir Štef Štefan Štefánia Štěpán Šárka
Tabea Tabitha Tacjana Tadashi Tadeo Tadeusz Tadeáš Tadija Taha Tahir Tahlia Taiki Takahiro Takako Takashi Takeshi Taku Takuya Talia Talita Tam Tamara
Tamer Tami Tamia Tammy Tamás Tania Tanja Tanvi Tanya Tapani Tapio Tara Taras Tarek Tareq Tari Tariq Tarja Taro Tasa Tasha Tasnim Tatiana Tatjana
Tatsuya Taylor Tea Ted Teddy Teemu Teja Tekla Tellervo Temitope Teo Teodor Teodora Teodoro Teofil Teona Terence Terencjusz Teresa Tereza Teri Terrance
Terrell Terrence Terri Terry Tertuliano Terézia Tess Tessa Tetsuya Teun Thabo Thalia Thanh Thao Thaís Thea Thelma Theo Theodor Theodora Theodore
Theresa Therese Thi Thiago Thibault Thibaut Thierry Thijs Thilo Thomas Thor Thorben Thorbjørn Thorsten Thu Thuy Théo Théophile Tia Tiago Tiana Tiara
Tibor Tichomír Tien Tiffany Tihomir Tiina Tija Tijana Tijs Till Tilman Tilmann Tim Timea Timmy Timo Timon Timotej Timoteo Timothy Timothée Timur Tina
Tine Tineke Tiril Titi Titilayo Tito Titus Tjeerd Tobias Tobiasz Tobin Toby Todd Tolga Tom Toma Tomas Tomasz Tome Tomislav Tomislava Tommaso Tommie
Tommy Tomo Tomohiro Tomoko Tomomi Tomás Tomáš Tomé Toni Tonija Tonka Tonko Tony Tonya Tonči Tončica Tor Torben Torbjörn Torsten Toru Toshiko Toshio
Tracey Traci Tracy Trang Traudel Traute Travis Trevor Tricia Trine Tristan Troels Trond Trpimir Trpko Trung Tsutomu Tuan Tuana Tuba Tunde Tuomas
Turgut Tuula Tuulikki Tuva Tuyet Tvrtko Tyler Tymoteusz Tyron Tyrone
Ubaldo Uche Uday Udo Ueli Uffe Ugo Ulf Uli Ulla Ulli Ulrich Ulrik Ulrika Ulrike Uma Umar Umberto Umut Una Urban Uriel Urs Ursel Ursula Urszula Uršuľa
Usha Uta Ute Utta Uwe
Vadim Vagn Vagner Vala Valdemar Valentim Valentin Valentina Valentine Valentino Valentín Valentína Valera Valeria Valerie Valerija Valerio Valeska
Vali Valter Valtteri Valér Valéria Valérie Vanda Vandana Vanesa Vanessa Vanja Varun Vasco Vasil Vasilisa Vasko Vatroslav Vavrinec Vedran Vedrana
Veikko Vela Velana Velibor Velimir Velimira Velina Velma Vencel Vendel Vendelín Venera Vera Verda Verena Verica Verna Verner Vernon Veronica Veronika
Verónica Veselinka Vesna Vibeke Vicente Vicki Vickie Vicky Victoire Victor Victoria Victorine Vidak Viera Vieroslava Viet Viggo Vijay Vijeko Vikas
Vikram Viktor Viktoria Viktória Vilde Vilhelm Viliam Ville Villy Vilma Vilmos Vinay Vince Vincenc Vincent Vincenza Vincenzo Vineet Vinka Vinod Vinzenz
Vinícius Viola Violeta Violette Virgil Virginia Virginie Virág Vishal Vito Vitor Vittoria Vittorio Vitória Vivek Vivian Viviana Viviane Vivien
Vivienne Višnja Vjekoslav Vjenceslav Vladana Vladek Vladimir Vladimira Vladimír Vladimíra Vladislav Vladislava Vlado Vlasta Vlastimil Vlastimir Vlatka
Vlatko Vojin Vojislava Vojtech Vojtěch Volkan Volker Volkmar Vratislav Vratko Vreni Vsevolod Vujadin Vujica Vuk Vukan Vukašin Vukica Vukota Václav
Vânia Véronique Víctor Vít Vítor Víťazoslav Věra
Wacław Wael Wagner Waldemar Walenty Walentyn Walentyna Waleria Walerian Walery Walgierz Walid Wallace Walter Waltraud Wanda Wanesa Wangari Wanjiru
Warley Warren Wawrzyniec Wayne Wei Weiwei Wellington Wendell Wendy Wenzel Werner Weronika Wesley Wessel Whitney Wiara Wibke Wiebke Wiesław Wiktor
Wiktoria Wilbert Wilbur Wilfred Wilfried Wilfryd Wilhelm Wilhelmina Will Willard Willem Willi William Willie Willis Willow Willy Wilma Wilson Wim
Wincenty Winfried Winifred Winston Wirginia Witalis Witold Wojciech Wolfgang Wolfram Woodrow Wouter Wulf Władysław Włodzimierz
Xander Xaver Xavier Xenia Xiao Xiaoming Ximena Xin Xinyi Xochitl Xénia
Yago Yahya Yamileth Yan Yang Yango Yani Yann Yannick Yannik Yannis Yara Yaretzi Yash Yasin Yasmin Yasmine Yasser Yassin Yassine Yasuhiro Yasuko Yavuz
Yekta Yeliz Yeon Yifan Yiming Ying Yoichi Yoko Yolanda Yolande Yong Yoshiko Yoshio Younes Young-ho Youssef Yuan Yuichi Yuji Yuka Yukari Yuki Yukiko
Yukio Yumi Yumiko Yuna Yunus Yuri Yusuf Yusuke Yutaka Yuto Yves Yvette Yvonne Yılmaz
Zac Zach Zachariasz Zachary Zack Zackary Zafir Zahra Zainab Zaira Zakaria Zakary Zalán Zana Zara Zarije Zavida Zayd Zbigniew Zbyněk Zdenka Zdenko
Zdeněk Zdeslava Zdravko Zehra Zeinab Zejnep Zelda Zena Zeno Zenobia Zente Zeyd Zeynep Zhang Zhao Zhen Zhiwei Ziad Zina Zinaida Zion Zita Ziyad Zlata
Zlatica Zlatka Zlatko Zoe Zoey Zofia Zoja Zoltan Zoltán Zora Zoran Zorana Zorka Zoé Zoë Zrinislav Zrinko Zselyke Zsolt Zsombor Zsófia Zuzana Zuzanna
Zvezdana Zvonimir Zvonko Zygmunt Zénó Zétény Żaneta Žaneta Željka Željko Želmíra Žigmund Žofia
Øystein
Đina Đorđe Đura Đurađ Đurda Đurica
Łazarz Łucja Łukasz
Євген Єремій
Іван Іванна Ігор Ізяслав Ілля Ілона Інна Іннеса Ірина Ірма
Август Августин Авдей Аверкий Аверьян Авксентий Аврелій Аврелія Аврора Автоном Агап Агапія Агата Агафон Агафья Агафія Аггей Агнеса Агнія Агрипина Ада
Адам Аделаїда Аделіна Адриан Адріана Адріян Азалія Азарий Азарій Аким Акулина Алевтин Алевтина Александр Александра Алексей Алина Алла Альберт Альбіна
Альвіна Алёна Аліна Амвросий Амос Ананий Анастас Анастасия Анастасій Анастасія Анатолий Анатолій Анатолія Ангелина Ангеліна Андрей Андрон Андроник
Андрій Анжела Анжелика Аникей Аникита Анисим Анна Антип Антон Антонида Антонин Антонина Антоній Антоніна Антонія Антін Анфіса Аполлинарий Аполлон
Аполлонія Аполлінарія Арефий Аристарх Аркадий Аркадій Аркадія Арсен Арсений Арсеній Артем Артемий Артемія Артём Архип Аскольд Афанасий Афанасій
Афанасія Афиноген
Бажен Благовіста Богдан Богдана Богуслава Божемир Божен Божена Болеслав Болеслава Боримир Боримисл Борис Борислав Борислава Боян Братимир Братислав
Братомил Братослав Бронислав Броніслава Брячислав Будимир Буйтур Буревіст Біломир Білослав Білослава Біляна
Вадим Валентин Валентина Валерий Валерия Валерьян Валерій Валерія Варвара Варлаам Варфоломей Василий Василина Василиса Василь Вацлав Велемир Велимир
Венедикт Вениамин Вера Вероника Викентий Виктор Викторин Виктория Виссарион Виталий Влад Влада Владилен Владимир Владислав Владислава Владлен Влас
Власта Володимир Володислав Всевлад Всеволод Всемил Всеслав Всеслава Вышеслав Вячеслав Віктор Вікторія Вілена Віленіна Віліна Віола Віолетта Віра
Віргінія Віта Віталій Віталіна
Гаврила Гаврило Галактион Галина Ганна Гарнослав Гедеон Гелена Геннадий Геннадій Георгий Георгій Герасим Герман Глафира Глеб Гліб Гнат Гордей Гордій
Горимир Горислав Гостомысл Градимир Гремислав Григорий Григорій Гурий
Давыд Далемир Далеслава Дана Данила Данило Дарина Дарислава Даромир Дарья Дарій Дементий Демид Демьян Денис Дмитрий Дмитро Добринка Добромила Добромир
Добромира Добромисл Добромисла Добромысл Доброслав Доброслава Долеслава Доляна Дорофей Діана Діяна
Евгений Евгения Евграф Евдоким Евдокия Евлампий Евпраксия Евсей Евстафий Евстигней Евфросиния Егор Екатерина Елена Елизавета Елизар Елисей Емельян
Епифан Еремей Ермил Ермолай Ерофей Ефим Ефрем
Жанна Жозефіна
Забава Захар Захарій Зборислав Звенигор Звенимир Звенислав Звенислава Земислав Зеновій Зинаида Зиновий Зиновій Злат Злата Златомир Зоремир Зореслав
Зореслава Зорина Зорян Зоряна Зосима Зоя Зінаїда
Иван Иванна Игнатий Игорь Измаил Изот Изяслав Иларион Илья Инна Иннокентий Иосиф Ипат Ипатий Ипполит Ираида Ираклий Ирина Исай Исидор
Казимир Калина Каллистрат Капитон Карл Карп Каріна Касьян Катерина Квітка Квітослава Кий Ким Кир Кира Кирилл Клавдий Клавдия Клавдія Климент Кондрат
Кондратий Конон Константин Корнелій Корнил Корнило Корнилій Корній Костянтин Крентта Ксения Ксенія Кузьма Купава Куприян
Лавр Лаврентий Лаврентій Лаврін Лад Лада Ладимир Ладислав Ладо Ладомир Лазарь Лариса Лев Левко Леон Леонид Леонтий Леся Лидия Ликера Лилия Листвич
Лонгин Лора Лука Лукия Лукьян Лучезар Любава Любим Любислава Любов Любовь Любодар Любозар Любомила Любомир Любомира Люборада Любослава Любосмысл
Людмила Людомила Лідія Лілія
Майя Макар Максим Максимильян Мальва Маргарита Мариан Марина Мария Марк Марко Маркіян Марта Мартын Мартьян Марфа Марічка Марія Матвей Матвій Меланія
Мефодий Мечислав Мечислава Микита Микола Милан Милен Милий Милица Милован Милодара Милослава Мина Мир Мирон Мирослав Мирослава Митофан Михаил Михайло
Михей Модест Моисей Мокей Мокрина Мотря Мстислав Мстислава Мусій Мілана
Надежда Надія Назар Назарій Наина Наркис Наталия Наталья Наталія Натан Наум Неля Немир Немира Нестор Никандр Никанор Никита Никифор Никодим Николай
Никон Нина Нинель Нифонт Нонна Ніна
Огняна Оксана Октябрина Олег Олександр Олександра Олексій Олелько Олена Олесь Олеся Олимпиада Олимпий Ольга Омелян Онуфрий Орест Ореста Орина Орислава
Орися Орхип Оріяна Осип Остап Остромир Охрім
Павел Павло Павліна Палажка Панас Панкрат Панкратий Пантелеймон Панфил Парамон Парфен Пахом Пелагея Пелагія Петр Петро Пилип Пимен Платон Подолян
Поликарп Полина Поляна Поліна Порфирий Потап Потішана Прасковья Пров Прокл Прокофий Прохор Пётр
Радим Радимир Радислав Радміла Радован Радослава Раиса Ратибор Ратимир Ратмир Раїна Раїса Регина Родион Родослав Родіон Роксолан Роксолана Роман
Ромена Ростислав Ростислава Рубен Руслан Руслана Рюрик
Савва Савватий Савелий Самсон Самуил Светлана Светозар Святополк Святослав Святослава Світлана Севастьян Селиван Селиверст Семен Семибор Семён Серафим
Сергей Сергій Сигизмунд Сидор Сила Силантий Сильвестр Симон Синклитикия Синьоок Слава Славолюб Славомир Славута Сміяна Снежана Сніжан Сніжана Сократ
Сологуб Соломон Соломія Соня София Софон Софрон Софья Софія Спартак Спиридон Станимир Станислав Станислава Станіслав Степан Стефаній Стожар Стоян
Сюзана
Таисия Тамара Тарас Татьяна Таїсія Твердислав Творимир Терентий Тетяна Тимофей Тимофій Тимур Тиміш Тит Тихон Трифон Трофим Тур
Ульян Ульяна Устим Устин Устина
Фадей Фаина Фаїна Феврония Февронія Федор Федора Федосий Федот Феликс Феодосія Феоктист Феофан Ферапонт Филарет Филимон Филипп Фирс Флорентин Фока
Фома Фортунат Фотий Фрол Фёдор Фёкла
Харитина Харитон Харлампий Хвалимир Хорив Христина Христофор Христя
Чеслав Чорнота
Щастислав Щек
Эдуард Элеонора Элина Эльвира Эмилия Эмиль Эммануил Эраст Эрнест Эрнст
أحمد محمد محمود مصطفى علي حسن حسين إبراهيم خالد عمر عمرو يوسف ياسر طارق سامي سامر سعيد سعد سلمان عبدالله عبدالرحمن عبدالعزيز عبد كريم هشام هاني هيثم وليد وائل وسام وسيم
رامي رائد رشيد زياد زكريا جمال جميل جورج بلال باسم بسام أيمن أنس أمجد أسامة إسماعيل إيهاب عادل عاطف عماد عصام علاء غسان فادي فارس فهد فيصل فؤاد قاسم كمال ماجد مازن مالك مروان معتز
منير موسى ناصر نبيل نادر نزار صلاح صالح شريف شادي طلال حمزة حازم حاتم أشرف أكرم أدهم توفيق ثامر جابر جاسم جواد راشد رياض سيف ضياء عثمان عدنان عزيز فراس لؤي لطفي مهدي نضال ياسين يحيى
فاطمة عائشة مريم سارة ليلى نور هدى هند هبة ريم رنا رانيا داليا دينا دعاء سلمى سمر سحر سعاد سناء شيماء شيرين صفاء عبير غادة فرح لمى لينا لمياء مها منى منال مي ميساء نادية نجلاء نهى نورا نيرمين وفاء ياسمين زينب
أميرة أمل أماني إيمان أسماء آية آلاء بسمة جيهان حنان خديجة خلود رشا روان رحاب ريهام
Ювеналий Юлиан Юлий Юлия Юліан Юліанна Юлія Юрий Юрій Юстина Юхим Юхима Юхимія
Яков Якуб Яна Януарий Ярема Ярина Яровид Яромил Яромир Ярополк Ярослав Ярослава
علیرضا محمدرضا محمدعلی رضا مهدی امیر امیرحسین حسین حمید حمیدرضا مجید سعیده مسعود بهرام بهروز بهزاد بابک فرهاد فرزاد فریدون داریوش کوروش آرش آرمان
کامران کیوان شهرام شهاب شاهین پیمان پویا پژمان پرویز نادره هومن هوشنگ ایرج منوچهر محسن مرتضی مجتبی احسان افشین امید رحیم سینا سیاوش سهراب عباس علی
احمد یاشار یاسمن
مریم زهرا زینب سارا سمیرا سمانه سپیده شیرین شهره شیوا شبنم شیما فرزانه فریبا فرشته فهیمه گلناز لیلا لیلی مینا مهسا مهناز مهشید معصومه نازنین نرگس
نسرین نسیم نگار نگین نیلوفر نوشین پریسا پروین پگاه پریناز رویا ریحانه راضیه الهام الهه اعظم اکرم آزاده آزیتا آناهیتا بهاره بنفشه ترانه طاهره عاطفه
کتایون هانیه هنگامه یگانه
אבי אביב אביגיל אביה אבישי אבנר אברהם אהוד אוהד אורי אוריאל אורית אורלי אורנה אושרת איתי איתמר איתן אייל אילן אילנה אילת אלון אלי אליהו אלכס אמילי
אמיר אמנון אסף אסנת אפרת אפרים אריאל אריאלה אריק אריה ארז אתי בועז בני בנימין ברוך גיא גיל גילי גילה גלעד גדעון דוד דודי דורון דורית דני דניאל דניאלה
דנה דנית דפנה דבורה הדס הדסה הילה הלל הלה ויקי ורד זאב זוהר חגי חיים חן חנה חנן טל טלי טליה טובה יאיר יובל יוחאי יוני יונתן יוסי יוסף יועז יורם יואב
יואל יגאל יהודה יהונתן ידידיה יעל יעקב יפעת יצחק יניב ירון ישי ישראל כרמית כרמל לאה ליאור ליאת ליאורה לימור לינוי ליעד לירון מאיה מאיר מורן מיכאל מיכל
מיכה מירב מירי מיטל משה מרדכי מתן נדב נועה נועם נורית ניב ניצן ניר נירית נעה נעמה נעמי נתן נתנאל נטע סיון סיגל סמדר עדי עדית עדן עוז עודד עופר עידו
עידן עינב עינת עמוס עמית עמיר ענת ענבל ערן עומר עומרי עזרא פנינה צבי צביקה צחי ציפי קובי קרן רבקה רוני רונית רונן רות רותי רועי רז רחל רינה רן רני
רפאל רפי רעות שגיא שגית שחר שי שירה שירי שירלי שלום שלומי שלמה שלומית שמואל שמעון שמרית שני שרון שרה שרית תומר תמר תמי תום
अमित अनिल अजय अंकित अंकिता अंजलि अंशुल अनामिका अनीता अनुराग अनुराधा अनूप अपर्णा अभय अभिनव अभिषेक अमर अमिताभ अमृता अरविंद अर्चना अर्जुन अर्पित अरुण
अवनीश अविनाश अशोक अश्विनी आकाश आदित्य आनंद आरती आलोक आशीष आशुतोष इमरान ईशा उदय उमेश उर्मिला ऋचा ऋषभ कमल कमलेश करण कविता कल्पना किरण कुलदीप कृष्ण केशव
गणेश गरिमा गिरीश गौतम गौरव चंदन चंद्रशेखर चेतन जगदीश जय जितेंद्र जितेन्द्र ज्योति ज्योत्सना तनु तन्वी तरुण दिनेश दिलीप दिव्या दीपक दीपिका दीप्ति
देवेंद्र धर्मेंद्र धीरज नंदिनी नमिता नरेश नरेंद्र नवीन निखिल निधि नितिन नितेश निशा नीता नीतू नीरज नीलम नीलेश नेहा पंकज पल्लवी पवन पीयूष पूजा पूनम
प्रकाश प्रतिभा प्रदीप प्रभात प्रमोद प्रवीण प्रशांत प्राची प्रियंका प्रिया प्रीति प्रेम बबीता बलराम बृजेश भारती भावना भूपेंद्र मंजू मधु मनीष मनीषा मनोज
ममता महेंद्र महेश माधव मीना मीनाक्षी मुकेश मुकुल मेघा मोनिका मोहन मोहित मोहम्मद यश यशवंत योगेश योगेंद्र रंजना रजत रजनी रजनीश रमेश रवि रवींद्र रविंद्र
रश्मि राकेश राखी राघव राज राजकुमार राजीव राजेंद्र राजेश राधा राम रामकुमार राहुल रिचा रितु रीना रुचि रूपा रेखा रेणु रोहित ललित लोकेश वंदना वरुण विकास
विक्रम विजय विनय विनीत विनोद विभा विमल विवेक विशाल विष्णु वीरेंद्र वैभव शंकर शशि शालिनी शिखा शिव शिवानी शिवम शुभम शैलेश शैलेंद्र श्याम श्वेता संगीता
संजय संजीव संतोष संदीप सचिन सतीश सत्येंद्र सपना समीर सरिता सविता साक्षी सिद्धार्थ सीमा सुधा सुधीर सुनील सुनीता सुभाष सुमन सुमित सुरभि सुरेंद्र सुरेश
सुशील सूरज सोनम सोनिया सोनू सौम्या सौरभ स्नेहा स्मिता स्वाति हरीश हर्ष हर्षिता हिमांशु हेमंत हेमा
`;

const lines = list.split('\n');
const namesByInitial = new Map<string, ReadonlySet<string>>();

/** Whether a word, in its own case, is one of them. */
export function isKnownGivenName(word: string): boolean {
  const initial = word.charAt(0);
  const names = namesByInitial.get(initial) ?? namesWith(initial);
  namesByInitial.set(initial, names);
  return names.has(word);
}

/** The names of the lines that hold one with this initial: most texts ask for a few initials. */
function namesWith(initial: string): ReadonlySet<string> {
  const some = lines.filter((line) => line.startsWith(initial) || line.includes(` ${initial}`));
  return new Set(some.flatMap((line) => line.split(' ')));
}
